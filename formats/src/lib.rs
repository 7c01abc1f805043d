//! Reads official files and tables into packs.
