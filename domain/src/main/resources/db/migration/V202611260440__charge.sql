create table charge (
    id uuid not null primary key,
    advertiser_id uuid not null references advertiser (id),
    campaign_id uuid not null references campaign (id),
    production_id uuid not null references production (id),
    job_id uuid not null references job (id),
    stage varchar(40) not null,
    part integer not null,
    attempt integer not null,
    order_key varchar(64) not null,
    provider varchar(100) not null,
    instead_of varchar(1000) not null,
    model varchar(255) not null,
    ticket varchar(1000),
    state varchar(40) not null,
    currency varchar(3) not null,
    reserved_micros bigint not null,
    settled_micros bigint not null,
    used varchar(10000) not null,
    unit varchar(40) not null,
    quantity numeric(19, 3) not null,
    ordered_on date not null,
    ordered_at timestamp with time zone not null,
    accepted_at timestamp with time zone,
    ended_at timestamp with time zone,
    note varchar(1000) not null,
    result varchar(1000000),
    constraint charge_key_once unique (order_key),
    constraint charge_attempt_once unique (job_id, part, attempt),
    constraint charge_ticket_once unique (provider, ticket, stage)
);
create index charge_day on charge (advertiser_id, ordered_on);
create index charge_open on charge (state, provider);
create index charge_production on charge (production_id);

create table purse (
    id uuid not null primary key,
    owner_id uuid not null,
    period varchar(10) not null,
    currency varchar(3) not null,
    budget_micros bigint not null,
    settled_micros bigint not null,
    reserved_micros bigint not null,
    overrun_micros bigint not null,
    constraint purse_once unique (owner_id, period),
    constraint purse_never_passed check (settled_micros + reserved_micros <= budget_micros)
);

alter table job add column postponed integer default 0 not null;
alter table job add column losses integer default 0 not null;
alter table job add column provider varchar(100);
alter table job add column waiting_since timestamp with time zone;
drop index job_available;
create index job_ready on job (state, priority, created_at);
create index job_due on job (state, next_attempt_at);
create index job_lease on job (state, lease_until);
create index job_of_production on job (production_id, state);

create table heard (
    id uuid not null primary key,
    provider varchar(100) not null,
    event_id varchar(200) not null,
    ticket varchar(1000),
    order_key varchar(64),
    heard_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint heard_once unique (provider, event_id)
);
create index heard_ticket on heard (provider, ticket);
create index heard_key on heard (provider, order_key);
create index heard_age on heard (heard_at);
