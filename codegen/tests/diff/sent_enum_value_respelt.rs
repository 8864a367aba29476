async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet { kind: Some(api::types::Kind::Dog), ..Default::default() }).await?;
    Ok(())
}
