//! The real document in; how long each step takes, and the whole, beside what only parsing its YAML takes.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::hint::black_box;
use std::path::Path;

use codegen::documented::Bodies;
use codegen::{Config, Input, Report, Source, document, emit, normalize, overlay, resolve};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

fn text(file: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/b2b-v1").join(file)).ok()
}

fn steps(criterion: &mut Criterion) {
    let document = text("openapi.yaml").unwrap();
    let overlay = text("overlay.yaml");
    let (shared, own) = (text("../codegen.toml").unwrap(), text("codegen.toml").unwrap());
    let files = [Source { name: "shared.toml", text: &shared }, Source { name: "codegen.toml", text: &own }];
    let config = Config::layered(&files).unwrap();
    let input = Input {
        document: Source { name: "openapi.yaml", text: &document },
        overlay: overlay.as_deref().map(|text| Source { name: "overlay.yaml", text }),
        config,
        recorded: Vec::new(),
    };
    let read = document::read(input.document).unwrap();
    let mut corrected = read.clone();
    if let Some(overlay) = input.overlay {
        overlay::apply(&mut corrected, overlay).unwrap();
    }
    let normalized = normalize::normalize(corrected.clone(), "openapi.yaml", &mut Report::default()).unwrap();
    let resolved = codegen::resolve(&input).unwrap();

    let mut group = criterion.benchmark_group("generate");
    group.sample_size(20);
    group.bench_function("baseline: serde_yaml into serde_yaml::Value", |bench| {
        bench.iter(|| serde_yaml::from_str::<serde_yaml::Value>(black_box(&document)).unwrap());
    });
    group.bench_function("baseline: serde_yaml into serde_json::Value", |bench| {
        bench.iter(|| serde_yaml::from_str::<serde_json::Value>(black_box(&document)).unwrap());
    });
    group.bench_function("step 1: read", |bench| bench.iter(|| document::read(black_box(input.document)).unwrap()));
    if let Some(overlay) = input.overlay {
        group.bench_function("step 2: overlay", |bench| {
            bench.iter_batched_ref(
                || read.clone(),
                |tree| overlay::apply(tree, overlay).unwrap(),
                BatchSize::LargeInput,
            );
        });
    }
    group.bench_function("step 3: normalize", |bench| {
        let normalize = |tree| normalize::normalize(tree, "openapi.yaml", &mut Report::default()).unwrap();
        bench.iter_batched(|| corrected.clone(), normalize, BatchSize::LargeInput);
    });
    group.bench_function("step 4: resolve", |bench| {
        let bodies = Bodies::new(&normalized, &input.recorded);
        bench.iter(|| {
            resolve::resolve(&normalized, "openapi.yaml", &input.config, &bodies, &mut Report::default()).unwrap()
        });
    });
    group.bench_function("step 5: emit", |bench| bench.iter(|| emit::emit(black_box(&resolved.api))));
    group.bench_function("whole: document to source", |bench| {
        bench.iter(|| codegen::generate(black_box(&input)).unwrap());
    });
    group.finish();
}

criterion_group!(benches, steps);
criterion_main!(benches);
