async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let call: api::pets::ListPets<'_> = pets.list_pets();
    call.page(1).await?;
    Ok(())
}
