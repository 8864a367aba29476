// Written by `cargo xtask regen`; changes are lost.

//! Types that several groups use.

use crate::runtime::{Maybe, Rest, Value, When, object, union};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unauthorized {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Unauthorized {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFound {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<MapOrList>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(NotFound {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Message {
    pub message: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Message { "message": optional message, ..rest });

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum MapOrList {
    Map(BTreeMap<String, Value>),
    List(Vec<Value>),
}

impl From<BTreeMap<String, Value>> for MapOrList {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Value>> for MapOrList {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

union!(MapOrList {
    Map: When { is_general: true, ..When::OBJECT },
    List: When::LIST,
});
