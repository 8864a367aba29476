//! Unions: values of several shapes, and what tells the variants apart.

use serde_json::Value;

use super::{Bounds, Shape};

#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    pub variants: Vec<UnionVariant>,
    /// Wire name of the property that tells the variants apart.
    pub tag: Option<String>,
    /// The variant that keeps a value that is not one of the others, or that several others fit equally well.
    pub other: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct UnionVariant {
    pub name: String,
    pub shape: Shape,
    pub bounds: Bounds,
    /// Tags of this variant.
    pub tags: Vec<String>,
    /// The values that properties of an object may have. Another value of one of them rules the variant out.
    pub constants: Vec<Constant>,
}

/// The only values that a property may have.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    pub property: String,
    /// Texts, numbers, booleans and null.
    pub values: Vec<Value>,
}

impl UnionVariant {
    /// Returns whether no constant rules the variant out for an object.
    pub fn allows(&self, value: &Value) -> bool {
        self.constants.iter().all(|one| value.get(&one.property).is_none_or(|found| one.values.contains(found)))
    }
}

impl Union {
    /// Returns whether another variant has a tag of this one.
    pub fn shares_tag(&self, one: &UnionVariant) -> bool {
        let with = |tag: &String| self.variants.iter().filter(|other| other.tags.contains(tag)).count();
        one.tags.iter().any(|tag| with(tag) > 1)
    }

    /// Returns the variants that a value may be: those that its tag names, or that have no tag, without those that its constants rule
    /// out.
    pub fn candidates(&self, value: &Value) -> Vec<usize> {
        let tag = self.tag.as_ref().and_then(|tag| value.get(tag)).and_then(crate::document::scalar);
        let has = |variant: &UnionVariant| tag.as_ref().is_some_and(|tag| variant.tags.contains(tag));
        let is_named = self.variants.iter().any(has);
        let fits = |variant: &UnionVariant| match is_named {
            true => has(variant) && variant.allows(value),
            false => (!value.is_object() || variant.tags.is_empty()) && variant.allows(value),
        };
        (0..self.variants.len()).filter(|at| fits(&self.variants[*at])).collect()
    }
}
