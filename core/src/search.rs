//! Instant search over a catalog.
