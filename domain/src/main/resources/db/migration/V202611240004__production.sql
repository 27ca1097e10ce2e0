create table production (
    id uuid not null primary key,
    version integer not null,
    campaign_id uuid not null references campaign (id),
    advertiser_id uuid not null references advertiser (id),
    brief varchar(1000000) not null,
    seed bigint not null,
    revision integer not null,
    status varchar(40) not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index production_campaign on production (campaign_id);

create table job (
    id uuid not null primary key,
    production_id uuid not null references production (id),
    stage varchar(40) not null,
    subject varchar(100) not null,
    revision integer not null,
    priority integer not null,
    instruction varchar(10000) not null,
    state varchar(40) not null,
    attempt integer not null,
    fence integer not null,
    lease_owner varchar(200),
    lease_until timestamp with time zone,
    next_attempt_at timestamp with time zone not null,
    ticket varchar(1000),
    note varchar(10000),
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    constraint job_once unique (production_id, stage, subject, revision)
);
create index job_available on job (state, next_attempt_at, priority);
