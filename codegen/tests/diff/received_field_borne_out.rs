async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let id: Option<i64> = pets.get_pet().await?.data.id;
    Ok(())
}
