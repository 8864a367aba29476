async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let meta: Meta = pets.get_pet().await?.meta;
    Ok(())
}
