async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let age: Option<i64> = pets.get_pet().await?.data.age;
    Ok(())
}
