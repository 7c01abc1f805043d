//! Data: load official files, look at the report, take in or not, remove, delete everything.

mod columns;
mod load;
mod quality;
mod report;
mod shelf;
mod template;

use kakehashi_core::exchange::{ReadFile, Refused, Request, TableChoice, TableQuestion};
use kakehashi_core::language::Bilingual;
use kakehashi_words::data as words;
use leptos::prelude::*;
use web_sys::File;

use crate::browser::reader::Reader;
use crate::components::page_head::PageHead;
use crate::place::use_language;

/// How far the loading of a file has come.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Nothing is being loaded; the sentence says how the last loading ended.
    Idle(Option<Outcome>),
    /// The worker reads.
    Reading { name: String, step: Bilingual, done: usize, total: usize },
    /// The columns of a table have to be explained.
    Asking(Box<TableQuestion>),
    /// The report is shown; nothing has been taken in.
    Reported { name: String, file: Box<ReadFile> },
    /// The file cannot be read.
    Refused { name: String, refused: Refused },
    /// The worker could not do its work.
    Failed,
}

/// How the last loading or removing ended.
#[derive(Clone, PartialEq)]
enum Outcome {
    TakenIn(String),
    NotKept(String),
    Canceled,
    Removed(String),
    Deleted,
}

/// The loading of one file at a time.
#[derive(Clone, Copy)]
struct Desk {
    stage: RwSignal<Stage>,
    reader: StoredValue<Reader, LocalStorage>,
    file: StoredValue<Option<File>, LocalStorage>,
}

impl Desk {
    fn provide() -> Self {
        let desk = Self {
            stage: RwSignal::new(Stage::Idle(None)),
            reader: StoredValue::new_local(Reader::default()),
            file: StoredValue::new_local(None),
        };
        on_cleanup(move || {
            desk.reader.try_with_value(Reader::cancel);
        });
        provide_context(desk);
        desk
    }

    /// Starts to read a file.
    fn read(self, file: File) {
        self.file.set_value(Some(file));
        self.read_again(None);
    }

    /// Reads the same file with its columns explained.
    fn read_again(self, columns: Option<TableChoice>) {
        let Some(file) = self.file.get_value() else { return };
        let name = file.name();
        let stage = self.stage;
        stage.set(Stage::Reading { name: name.clone(), step: Bilingual::default(), done: 0, total: 0 });
        let request = Request::Read { name: name.clone(), columns };
        let heard = move |reply| {
            if let Some(next) = load::after(&name, reply) {
                stage.set(next);
            }
        };
        self.reader.with_value(|reader| reader.ask(&request, Some(&file), heard));
    }

    fn cancel(self) {
        self.reader.with_value(Reader::cancel);
        self.stage.set(Stage::Idle(Some(Outcome::Canceled)));
    }
}

/// The data page.
#[component]
pub(crate) fn DataPage() -> impl IntoView {
    let language = use_language();
    Desk::provide();
    view! {
        <div class="page data-page">
            <PageHead title=words::title(language) lead=words::lead(language) />
            <load::Load />
            <shelf::Shelf />
            <quality::Quality />
            <template::Template />
            <shelf::DeleteEverything />
        </div>
    }
}
