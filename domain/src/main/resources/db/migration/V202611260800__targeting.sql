-- What is in here is as in the brief at launch; a line item from before is for anybody.
alter table line_item add column targeting varchar(1000000) default '{}' not null;
