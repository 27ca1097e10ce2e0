-- The queue asks for what waits, the longest waiting first, and by what its check found.
alter table creative add column verdict varchar(10);
update creative set verdict = case
    when quality like '%"severity":"FAIL"%' then 'FAIL'
    when quality like '%"severity":"WARN"%' then 'WARN'
    when quality like '%"severity":"PASS"%' then 'PASS' end;
create index creative_waiting on creative (status, made_at, id);

-- Who had the films made: that person's approval does not count where two are asked for.
create table commission (
    production_id uuid not null primary key references production (id),
    ordered_by varchar(200) not null,
    ordered_at timestamp with time zone not null
);

-- What a client may look at without an account. Only the token's SHA-256 is kept.
create table client_share (
    id uuid not null primary key,
    version integer not null,
    creative_id uuid not null references creative (id),
    film_hash varchar(64) not null,
    token_hash varchar(64) not null,
    recipient varchar(200) not null,
    shared_by varchar(200) not null,
    shared_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    copy_hash varchar(64),
    copy_media_type varchar(100),
    copy_size bigint,
    copy_attempts integer not null,
    answer varchar(10),
    answer_note varchar(10000) not null,
    answered_at timestamp with time zone,
    constraint client_share_token unique (token_hash)
);
create index client_share_creative on client_share (creative_id);
create index client_share_copy on client_share (film_hash, recipient);

create table remark (
    id uuid not null primary key,
    version integer not null,
    creative_id uuid not null references creative (id),
    answers_id uuid references remark (id),
    share_id uuid references client_share (id),
    frame integer not null,
    author varchar(200) not null,
    words varchar(10000) not null,
    drawing varchar(100000) not null,
    said_at timestamp with time zone not null,
    resolved_by varchar(200),
    resolved_at timestamp with time zone
);
create index remark_creative on remark (creative_id, frame);
create index remark_share on remark (share_id);
