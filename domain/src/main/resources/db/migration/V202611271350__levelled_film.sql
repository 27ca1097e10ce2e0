-- What a platform with a loudness of its own is given: the pictures that were approved, and their sound levelled.
create table levelled_film (
    id uuid not null primary key,
    film_hash varchar(64) not null,
    platform varchar(100) not null,
    lufs double precision not null,
    file_hash varchar(64),
    media_type varchar(100),
    file_size bigint,
    kbps integer not null,
    made_at timestamp with time zone not null
);
create index levelled_film_by_film on levelled_film (film_hash, platform);
