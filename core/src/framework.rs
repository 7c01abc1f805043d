//! The model: a framework edition with its roles, statements, competency areas and levels.
//!
//! One edition is one [`Pack`], a JSON document described in `data/PACK.md`. What is bundled, what
//! is imported and what is exported are the same thing.

mod inventory;
mod key;
mod pack;
mod provenance;
mod role;
mod statement;

pub use inventory::{Inventory, KindCounts};
pub use key::{EditionKey, ItemKey, KeyError};
pub use pack::{
    Category, CompetencyArea, DeckFigures, Edition, Framework, Level, PACK_FORMAT, PACK_VERSION, Pack,
    Structure,
};
pub use provenance::Provenance;
pub use role::{Official, OtherTitles, Reference, Role, RoleStatement};
pub use statement::{Kind, Statement};
