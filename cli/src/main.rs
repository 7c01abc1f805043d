//! The kakehashi command.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kakehashi_cli::{data, site};

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
