async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let age = pets.get_pet().await?.data.age;
    Ok(())
}
