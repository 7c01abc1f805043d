//! Settings that stay in this browser: light or dark, and whose wording is shown.

use leptos::prelude::*;

use crate::browser::{local, page};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Theme {
    /// What the device asks for.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    const fn word(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The one that follows when the switch is pressed.
    pub(crate) const fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// The settings.
#[derive(Clone, Copy)]
pub(crate) struct Preferences {
    /// Light or dark.
    pub(crate) theme: RwSignal<Theme>,
    /// Whether official wording is shown where it is loaded.
    pub(crate) official: RwSignal<bool>,
}

impl Preferences {
    /// Reads the settings, applies them, and keeps every change.
    pub(crate) fn provide() -> Self {
        let stored = local::get("theme").unwrap_or_default();
        let theme = Theme::ALL.into_iter().find(|theme| theme.word() == stored).unwrap_or_default();
        let preferences = Self {
            theme: RwSignal::new(theme),
            official: RwSignal::new(local::get("official").is_none_or(|value| value == "yes")),
        };
        Effect::new(move |before: Option<()>| {
            let word = preferences.theme.get().word();
            page::set_root_attribute("data-theme", word);
            if before.is_some() {
                local::set_unless("theme", word, "");
            }
        });
        Effect::new(move |before: Option<()>| {
            let official = preferences.official.get();
            if before.is_some() {
                local::set_unless("official", if official { "yes" } else { "no" }, "yes");
            }
        });
        provide_context(preferences);
        preferences
    }

    /// Back to how a new browser finds the app.
    pub(crate) fn reset(self) {
        self.theme.set(Theme::default());
        self.official.set(true);
        local::clear();
    }
}
