//! The family app.
