-- Who speaks a script, where a person chose.
alter table script add column voice varchar(100) default '' not null;
