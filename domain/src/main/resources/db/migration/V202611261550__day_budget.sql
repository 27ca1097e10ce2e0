-- What an administrator lets models cost an advertiser on one day.
create table day_budget (
    advertiser_id uuid not null primary key references advertiser (id),
    version integer not null,
    currency varchar(3) not null,
    micros bigint not null,
    chosen_by varchar(200) not null,
    chosen_at timestamp with time zone not null
);
