async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet { kind: Some(api::types::Kind::Fish), ..Default::default() }).await?;
    Ok(())
}
