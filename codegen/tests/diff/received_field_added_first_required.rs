async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let pet = pets.get_pet().await.map(|pet| pet.data).unwrap_or_default();
    Ok(())
}
