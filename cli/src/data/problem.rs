//! What is wrong in `data/`, with its place.

use std::fmt;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The data must not be published like this.
    Error,
    /// Something to look at.
    Warning,
}

/// One problem in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to `data/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column of the table, or of the line where the file is not a table, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}:{}: {word}: {}", self.file, self.line, self.column, self.message)
    }
}

/// All problems found, in the order in which they were found.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes an error.
    pub fn error(&mut self, file: &str, line: usize, column: usize, message: impl Into<String>) {
        self.note(Severity::Error, file, line, column, message.into());
    }

    /// Notes a warning.
    pub fn warning(&mut self, file: &str, line: usize, column: usize, message: impl Into<String>) {
        self.note(Severity::Warning, file, line, column, message.into());
    }

    fn note(&mut self, severity: Severity, file: &str, line: usize, column: usize, message: String) {
        self.0.push(Problem { severity, file: file.to_owned(), line, column, message });
    }

    /// The problems.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// How many there are of `severity`.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|problem| problem.severity == severity).count()
    }
}
