-- What is said in a live stream, edition by edition, and what was decided on it.
create table run_of_show (
    id uuid not null primary key,
    version integer not null,
    campaign_id uuid not null references campaign (id),
    advertiser_id uuid not null references advertiser (id),
    title varchar(200) not null,
    ordered_as varchar(1000000) not null,
    script varchar(1000000) not null,
    edition integer not null,
    status varchar(20) not null,
    starts_at timestamp,
    zone varchar(60) not null,
    seconds integer not null,
    products integer not null,
    provider varchar(100) not null,
    model varchar(200) not null,
    ordered_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(200) not null
);
create index run_of_show_latest on run_of_show (advertiser_id, changed_at, id);
create index run_of_show_waiting on run_of_show (status, changed_at, id);

create table show_edition (
    id uuid not null primary key,
    show_id uuid not null references run_of_show (id),
    number integer not null,
    script varchar(1000000) not null,
    written_by varchar(200) not null,
    written_at timestamp with time zone not null,
    note varchar(200) not null,
    constraint show_edition_number unique (show_id, number)
);

create table show_review (
    id uuid not null primary key,
    show_id uuid not null references run_of_show (id),
    edition integer not null,
    decision varchar(20) not null,
    person varchar(200) not null,
    note varchar(10000) not null,
    decided_at timestamp with time zone not null
);
create index show_review_show on show_review (show_id, decided_at);

-- A phone steers a teleprompter. Only the token's SHA-256 is kept.
create table remote_control (
    id uuid not null primary key,
    show_id uuid not null references run_of_show (id),
    token_hash varchar(64) not null,
    opened_by varchar(200) not null,
    expires_at timestamp with time zone not null,
    constraint remote_control_token unique (token_hash)
);
create index remote_control_show on remote_control (show_id);
