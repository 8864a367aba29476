//! Two paths in, what they begin with and no longer have in common out: `/staff/{id}` and `/locations/{id}/team_members`.

/// The beginnings, cut into segments, without what both paths end with, whatever the parameters there are called.
pub(in super::super) fn of<'a>(from: &'a str, to: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
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

/// The segment without the name of the parameter that it is.
pub(super) fn plain(segment: &str) -> &str {
    if segment.starts_with('{') && segment.ends_with('}') { "{}" } else { segment }
}

pub(in super::super) fn joined(segments: &[&str]) -> String {
    format!("/{}", segments.join("/"))
}
