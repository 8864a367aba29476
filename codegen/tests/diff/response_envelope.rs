async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let name: Option<String> = pets.get_pet().await?.data.name;
    Ok(())
}
