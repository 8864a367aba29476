//! Finds the prefixes in which two paths differ: `/staff/{id}` and `/locations/{id}/team_members`.

/// Returns the segments of both paths without their common end, regardless of the names of parameters.
pub(in super::super) fn changed_prefixes<'a>(from: &'a str, to: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let (mut from, mut to) = (segments(from), segments(to));
    while let (Some(one), Some(other)) = (from.last(), to.last())
        && plain(one) == plain(other)
    {
        from.pop();
        to.pop();
    }
    (from, to)
}

pub(super) fn segments(path: &str) -> Vec<&str> {
    path.split('/').skip(1).collect()
}

/// Returns a segment, without the name if it is a parameter.
pub(super) fn plain(segment: &str) -> &str {
    if segment.starts_with('{') && segment.ends_with('}') { "{}" } else { segment }
}

pub(in super::super) fn joined(segments: &[&str]) -> String {
    format!("/{}", segments.join("/"))
}

/// Splits `GET /pets` into the method and the path.
pub(in super::super) fn split(place: &str) -> (&str, &str) {
    place.split_once(' ').unwrap_or(("", place))
}
