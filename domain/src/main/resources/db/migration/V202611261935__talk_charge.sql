-- Shows and answers are ordered without a production and a job.
alter table charge alter column production_id drop not null;
alter table charge alter column job_id drop not null;
alter table charge alter column stage drop not null;
alter table charge add column talk varchar(40);
alter table charge add constraint charge_for_one check ((job_id is null and stage is null and talk is not null) or (job_id is not null and stage is not null and talk is null));
