async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet { name: Some("Rex".into()), ..Default::default() }).await?;
    Ok(())
}
