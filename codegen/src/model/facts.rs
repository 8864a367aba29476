//! Facts derived from the model: the type of an id, the names that are taken, the `Accept` header of an operation.

use super::{Answer, Api, Group, Operation, Parameter, Status, Type, TypeId};

impl Api {
    pub fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    pub fn operations(&self) -> impl Iterator<Item = (&Group, &Operation)> {
        self.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)))
    }
}

impl Operation {
    /// Functions of a group that make no call of an operation; none of an operation's names.
    pub const RESERVED: [&str; 2] = ["new", "clone"];

    /// `Accept`, as it is sent: what the document tells, or the media types of success, or those of any answer where success
    /// has none.
    pub fn accepts(&self) -> String {
        if let Some(accept) = &self.accept {
            return accept.clone();
        }
        let of = |wanted: &dyn Fn(&Answer) -> bool| {
            let mut types: Vec<&str> = Vec::new();
            for content in self.answers.iter().filter(|answer| wanted(answer)).filter_map(|one| one.content.as_ref()) {
                if !types.contains(&content.media_type.as_str()) {
                    types.push(&content.media_type);
                }
            }
            types.join(", ")
        };
        let success = of(&|answer| answer.status.is_success());
        let any = if success.is_empty() { of(&|_| true) } else { success };
        if any.is_empty() { "*/*".to_owned() } else { any }
    }
}

impl Parameter {
    /// What a call has of its own; no setter of a parameter is called so.
    pub const RESERVED: [&str; 8] = ["request", "body", "pages", "items", "send", "call", "into_future", "clone"];
}

impl Status {
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }
}
