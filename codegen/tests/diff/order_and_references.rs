async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let name: String = pets.get_pet().await?.data.name;
    Ok(())
}
