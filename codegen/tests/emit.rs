//! Models in, Rust out.
#![allow(clippy::unwrap_used)]

#[path = "emit/api.rs"]
mod api;
#[path = "emit/everything.rs"]
mod everything;

#[test]
fn every_file_parses() {
    for (path, text) in codegen::rust::emit(&everything::api()) {
        let parsed = syn::parse_file(&text).err();
        if let Ok(dir) = std::env::var("EMIT_OUT") {
            let path = std::path::Path::new(&dir).join(&path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &text).unwrap();
        }
        assert!(parsed.is_none(), "{path}: {parsed:?}");
        assert!(!text.contains("compile_error"), "{path}");
    }
}
