//! The kakehashi command.
fn main() {}
