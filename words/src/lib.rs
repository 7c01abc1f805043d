//! Every sentence of the interface.
