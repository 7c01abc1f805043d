//! How a sentence is written down.

/// Declares sentences as `name => "Japanese", "English";`, with values as
/// `name(value) => "… {value} …", "… {value} …";`.
macro_rules! words {
    () => {};
    ($(#[$doc:meta])* $name:ident => $ja:literal, $en:literal; $($rest:tt)*) => {
        $(#[$doc])*
        #[doc = concat!("「", $ja, "」 “", $en, "”")]
        #[must_use]
        pub const fn $name(language: ::kakehashi_core::language::Language) -> &'static str {
            match language {
                ::kakehashi_core::language::Language::Ja => $ja,
                ::kakehashi_core::language::Language::En => $en,
            }
        }
        words! { $($rest)* }
    };
    ($(#[$doc:meta])* $name:ident($($value:ident),+) => $ja:literal, $en:literal; $($rest:tt)*) => {
        $(#[$doc])*
        #[doc = concat!("「", $ja, "」 “", $en, "”")]
        pub fn $name(
            language: ::kakehashi_core::language::Language,
            $($value: impl ::std::fmt::Display),+
        ) -> String {
            match language {
                ::kakehashi_core::language::Language::Ja => format!($ja),
                ::kakehashi_core::language::Language::En => format!($en),
            }
        }
        words! { $($rest)* }
    };
}
