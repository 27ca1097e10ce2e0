-- Requests for ads by the hour and by what they came from; empty where that was not said.
create table traffic_hour (
    hour_starts timestamp with time zone not null,
    device varchar(20) not null,
    requests bigint not null,
    primary key (hour_starts, device)
);
insert into traffic_hour (hour_starts, device, requests) select hour_starts, '', requests from traffic;
drop table traffic;
