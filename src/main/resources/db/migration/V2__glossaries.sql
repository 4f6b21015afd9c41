-- Changes of a project's glossary: splices of its concepts, which lie in content
-- (kind TERMS, number = sequence). (project_id, sequence) is what refuses a second writer.
create table glossary_change (
  project_id bigint not null references project (id) on delete cascade,
  sequence bigint not null,
  author varchar(300) not null,
  made_at timestamp(6) with time zone not null,
  place int not null,
  undoes bigint,
  primary key (project_id, sequence)
);
