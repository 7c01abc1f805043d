//! The kakehashi command.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use kakehashi_cli::{data, import, search, site};
use kakehashi_core::language::Language;

/// Checks and compiles framework data, writes the site's pages, reads official files.
#[derive(Parser)]
#[command(name = "kakehashi", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check or compile the folder data/.
    #[command(subcommand)]
    Data(DataCommand),
    /// Read an official file, a table or a pack, and report what is in it.
    Import {
        #[command(flatten)]
        import: import::Arguments,
        /// The folder with the tables of the known editions.
        #[arg(long, default_value = "data")]
        data: PathBuf,
    },
    /// Search roles, statements, competency areas, categories and frameworks.
    Search {
        /// What to look for, in Japanese, in English or by id.
        query: String,
        /// The language preferred among equal hits: ja or en.
        #[arg(long, default_value = "ja")]
        lang: String,
        /// How many hits of a group to print.
        #[arg(long, default_value_t = 10)]
        limit: usize,
        /// The folder with the tables.
        #[arg(long, default_value = "data")]
        data: PathBuf,
    },
    /// Write one page an address into a built site.
    Site {
        /// The folder with the built app and its index.html.
        #[arg(long, default_value = "dist")]
        dist: PathBuf,
        /// The folder with the tables.
        #[arg(long, default_value = "data")]
        data: PathBuf,
    },
}

#[derive(Subcommand)]
enum DataCommand {
    /// Report every problem with its file, line and column; fails on an error.
    Check {
        /// The folder with the tables.
        #[arg(long, default_value = "data")]
        data: PathBuf,
    },
    /// Check, then write the packs and the catalogue.
    Build {
        /// The folder with the tables.
        #[arg(long, default_value = "data")]
        data: PathBuf,
        /// Where the compiled files go.
        #[arg(long, default_value = "dist/data")]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Data(DataCommand::Check { data }) => data::report(&data).map(|_| ()),
        Command::Data(DataCommand::Build { data, out }) => data::report(&data).and_then(|packs| {
            data::write(&packs, &out)?;
            Ok(())
        }),
        Command::Import { import, data } => data::compile(&data).and_then(|compiled| {
            let known: Vec<_> = compiled.packs.into_iter().map(Arc::new).collect();
            import::run(&import, &known).map_err(|error| std::io::Error::other(error.to_string()))
        }),
        Command::Search { query, lang, limit, data } => search::catalog(&data).map(|catalog| {
            let language = Language::from_tag(&lang).unwrap_or_default();
            search::print(&search::search(&catalog, &query, language, limit));
        }),
        Command::Site { dist, data } => site::write(&dist, &data),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kakehashi: {error}");
            ExitCode::FAILURE
        }
    }
}
