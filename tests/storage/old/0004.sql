BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE always_pairs (
	event_id INTEGER NOT NULL, 
	first_id INTEGER NOT NULL, 
	second_id INTEGER NOT NULL, 
	CONSTRAINT pk_always_pairs PRIMARY KEY (event_id, first_id, second_id), 
	CONSTRAINT ck_always_pairs_ordered CHECK (first_id < second_id), 
	CONSTRAINT fk_always_pairs_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_always_pairs_first_id_members FOREIGN KEY(first_id) REFERENCES members (id) ON DELETE CASCADE, 
	CONSTRAINT fk_always_pairs_second_id_members FOREIGN KEY(second_id) REFERENCES members (id) ON DELETE CASCADE
);
CREATE TABLE calibrations (
	printer VARCHAR NOT NULL, 
	tray VARCHAR NOT NULL, 
	right_mm FLOAT NOT NULL, 
	down_mm FLOAT NOT NULL, 
	across FLOAT NOT NULL, 
	along FLOAT NOT NULL, 
	measured_at DATETIME NOT NULL, 
	CONSTRAINT pk_calibrations PRIMARY KEY (printer, tray), 
	CONSTRAINT ck_calibrations_stretch CHECK (across > 0 AND along > 0)
);
CREATE TABLE chapter (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	paper VARCHAR NOT NULL, 
	CONSTRAINT pk_chapter PRIMARY KEY (id), 
	CONSTRAINT ck_chapter_paper CHECK (paper IN ('letter', 'a4')), 
	CONSTRAINT ck_chapter_single CHECK (id = 1)
);
INSERT INTO "chapter" VALUES(1,'','letter');
CREATE TABLE column_profiles (
	id INTEGER NOT NULL, 
	headers JSON NOT NULL, 
	fields JSON NOT NULL, 
	topics JSON NOT NULL, 
	used_at DATETIME NOT NULL, 
	CONSTRAINT pk_column_profiles PRIMARY KEY (id)
);
CREATE TABLE consents (
	member_id INTEGER NOT NULL, 
	purpose VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consents PRIMARY KEY (member_id, purpose), 
	CONSTRAINT ck_consents_purpose CHECK (purpose IN ('contact exchange', 'directory', 'badge QR')), 
	CONSTRAINT fk_consents_member_id_members FOREIGN KEY(member_id) REFERENCES members (id) ON DELETE CASCADE
);
CREATE TABLE "events" (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	shape VARCHAR NOT NULL, 
	held_on DATE, 
	place VARCHAR NOT NULL, 
	span VARCHAR NOT NULL, 
	mentees_per_mentor INTEGER NOT NULL, 
	rounds INTEGER NOT NULL, 
	minutes_per_round INTEGER NOT NULL, 
	tables INTEGER, 
	topic_tables BOOLEAN DEFAULT 0 NOT NULL, 
	keep_employers_apart BOOLEAN NOT NULL, 
	colleagues_at_table INTEGER DEFAULT '1' NOT NULL, 
	musts JSON DEFAULT '["language"]' NOT NULL, 
	mix JSON DEFAULT '[]' NOT NULL, 
	gap JSON DEFAULT '{}' NOT NULL, 
	new_faces_percent INTEGER NOT NULL, 
	weights JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id), 
	CONSTRAINT ck_events_shape CHECK (shape IN ('buddies', 'one-on-one', 'roundtables', 'drop-in')), 
	CONSTRAINT ck_events_counts CHECK (mentees_per_mentor >= 1 AND rounds >= 1 AND minutes_per_round >= 1), 
	CONSTRAINT ck_events_table_counts CHECK (tables >= 1 AND colleagues_at_table >= 1), 
	CONSTRAINT ck_events_percent CHECK (new_faces_percent BETWEEN 0 AND 100)
);
INSERT INTO "events" VALUES(1,'Spring','roundtables',NULL,'','',4,1,20,NULL,0,1,1,'["language"]','[]','{}',2,'{"shared_topic": 10, "experience_gap": 6, "not_met_before": 8}','2026-11-24 14:05:00.707021');
CREATE TABLE import_batches (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	file_name VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	mapping JSON NOT NULL, 
	imported_at DATETIME NOT NULL, changes JSON DEFAULT '[]' NOT NULL, topics_added JSON DEFAULT '[]' NOT NULL, undone_at DATETIME, 
	CONSTRAINT pk_import_batches PRIMARY KEY (id), 
	CONSTRAINT fk_import_batches_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "import_batches" VALUES(1,1,'people.csv',X'00','[["Timestamp", "signed_up_at"], ["Name", "name"], ["Email", "email"], ["Role", "role"], ["Topics wanted", "topics"], ["Topics offered", "topics"], ["Employer", "employer"], ["Years", "years"]]','2026-11-24 14:05:00.769728','[]','[]',NULL);
CREATE TABLE import_rows (
	batch_id INTEGER NOT NULL, 
	"row" INTEGER NOT NULL, 
	cells JSON NOT NULL, 
	outcome VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	member_id INTEGER, 
	CONSTRAINT pk_import_rows PRIMARY KEY (batch_id, "row"), 
	CONSTRAINT ck_import_rows_outcome CHECK (outcome IN ('person', 'repeat', 'set aside')), 
	CONSTRAINT fk_import_rows_batch_id_import_batches FOREIGN KEY(batch_id) REFERENCES import_batches (id) ON DELETE CASCADE, 
	CONSTRAINT fk_import_rows_member_id_members FOREIGN KEY(member_id) REFERENCES members (id) ON DELETE SET NULL
);
INSERT INTO "import_rows" VALUES(1,2,'["2026/03/01 8:00:00", "Ana Ruiz", "ana@example.org", "Mentor", "", "CV; Interviews", "Acme", "12"]','person','',1);
INSERT INTO "import_rows" VALUES(1,3,'["2026/03/01 8:05:00", "Ben Cole", "ben@example.org", "Mentor", "", "Presenting", "Globex", "9"]','person','',2);
INSERT INTO "import_rows" VALUES(1,4,'["2026/03/01 8:10:00", "Cem Ay", "cem@example.org", "Mentee", "CV", "", "Initech", "1"]','person','',3);
INSERT INTO "import_rows" VALUES(1,5,'["2026/03/01 8:15:00", "Dina Bo", "dina@example.org", "Mentee", "Presenting", "", "Umbrella", "2"]','person','',4);
INSERT INTO "import_rows" VALUES(1,6,'["2026/03/01 8:20:00", "Eli Fox", "eli@example.org", "Mentee", "Interviews", "", "", "0"]','person','',5);
INSERT INTO "import_rows" VALUES(1,7,'["2026/03/01 8:25:00", "Gita Rao", "gita@example.org", "Both", "CV", "Presenting", "Acme", "6"]','person','',6);
CREATE TABLE logo (
	id INTEGER NOT NULL, 
	png BLOB NOT NULL, 
	CONSTRAINT pk_logo PRIMARY KEY (id), 
	CONSTRAINT ck_logo_single CHECK (id = 1)
);
CREATE TABLE members (
	id INTEGER NOT NULL, 
	given_name VARCHAR NOT NULL, 
	family_name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	employer VARCHAR NOT NULL, 
	job_title VARCHAR NOT NULL, 
	years INTEGER, 
	years_text VARCHAR NOT NULL, 
	languages JSON NOT NULL, 
	pronouns VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	mentored_before BOOLEAN NOT NULL, 
	archived BOOLEAN NOT NULL, field VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_members PRIMARY KEY (id), 
	CONSTRAINT ck_members_named CHECK (given_name <> '' OR family_name <> '')
);
INSERT INTO "members" VALUES(1,'Ana','Ruiz','ana@example.org','Acme','',12,'12','[]','','','',0,0,'');
INSERT INTO "members" VALUES(2,'Ben','Cole','ben@example.org','Globex','',9,'9','[]','','','',0,0,'');
INSERT INTO "members" VALUES(3,'Cem','Ay','cem@example.org','Initech','',1,'1','[]','','','',0,0,'');
INSERT INTO "members" VALUES(4,'Dina','Bo','dina@example.org','Umbrella','',2,'2','[]','','','',0,0,'');
INSERT INTO "members" VALUES(5,'Eli','Fox','eli@example.org','','',0,'0','[]','','','',0,0,'');
INSERT INTO "members" VALUES(6,'Gita','Rao','gita@example.org','Acme','',6,'6','[]','','','',0,0,'');
CREATE TABLE never_pairs (
	event_id INTEGER NOT NULL, 
	first_id INTEGER NOT NULL, 
	second_id INTEGER NOT NULL, 
	CONSTRAINT pk_never_pairs PRIMARY KEY (event_id, first_id, second_id), 
	CONSTRAINT ck_never_pairs_ordered CHECK (first_id < second_id), 
	CONSTRAINT fk_never_pairs_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_never_pairs_first_id_members FOREIGN KEY(first_id) REFERENCES members (id) ON DELETE CASCADE, 
	CONSTRAINT fk_never_pairs_second_id_members FOREIGN KEY(second_id) REFERENCES members (id) ON DELETE CASCADE
);
INSERT INTO "never_pairs" VALUES(1,3,4);
CREATE TABLE own_sheets (
	name VARCHAR NOT NULL, 
	page VARCHAR NOT NULL, 
	tent BOOLEAN NOT NULL, 
	cols INTEGER NOT NULL, 
	rows INTEGER NOT NULL, 
	width_mm FLOAT NOT NULL, 
	height_mm FLOAT NOT NULL, 
	left_mm FLOAT NOT NULL, 
	top_mm FLOAT NOT NULL, 
	pitch_x_mm FLOAT NOT NULL, 
	pitch_y_mm FLOAT NOT NULL, 
	CONSTRAINT pk_own_sheets PRIMARY KEY (name), 
	CONSTRAINT ck_own_sheets_named CHECK (name <> ''), 
	CONSTRAINT ck_own_sheets_counts CHECK (cols >= 1 AND rows >= 1)
);
CREATE TABLE plans (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	standing VARCHAR NOT NULL, 
	levels JSON NOT NULL, 
	certificate JSON NOT NULL, 
	made_at DATETIME NOT NULL, 
	current BOOLEAN NOT NULL, question VARCHAR DEFAULT '' NOT NULL, repaired_from INTEGER, kept_locks JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_plans PRIMARY KEY (id), 
	CONSTRAINT ck_plans_standing CHECK (standing IN ('best possible (proved)', 'best found', 'stopped', 'changed by hand')), 
	CONSTRAINT fk_plans_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "plans" VALUES(1,1,'Pairing 1','best possible (proved)','[["waiting", 0, 0, 0], ["first_come", 0, 0, 0], ["roles", 0, 0, 0], ["alone", 0, 0, 0], ["uneven", 8, 8, 8], ["off_topic", 0, 0, 0], ["fit", 138, 138, 138], ["repeats", 0, 0, 0]]','[{"key": "waiting", "mentees": [], "mentors": [], "colleagues": [], "hosts": []}, {"key": "first_come", "mentees": [], "mentors": [], "colleagues": [], "hosts": []}, {"key": "alone", "mentees": [], "mentors": [], "colleagues": [], "hosts": []}, {"key": "uneven", "mentees": [[3, 7], [4, 7], [5, 7], [6, 7]], "mentors": [[1, -7], [2, -7], [6, -7]], "colleagues": [], "hosts": []}, {"key": "off_topic", "mentees": [], "mentors": [], "colleagues": [], "hosts": []}, {"key": "fit", "mentees": [[3, -72], [4, -60], [5, -80]], "mentors": [[1, 8], [2, -12]], "colleagues": [], "hosts": []}]','2026-11-24 14:05:00.790804',1,'',NULL,'[]');
CREATE TABLE print_choices (
	event_id INTEGER NOT NULL, 
	document VARCHAR NOT NULL, 
	choices JSON NOT NULL, 
	CONSTRAINT pk_print_choices PRIMARY KEY (event_id, document), 
	CONSTRAINT fk_print_choices_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
CREATE TABLE printed (
	event_id INTEGER NOT NULL, 
	document VARCHAR NOT NULL, 
	subject INTEGER NOT NULL, 
	content_hash VARCHAR NOT NULL, 
	printed_at DATETIME NOT NULL, 
	CONSTRAINT pk_printed PRIMARY KEY (event_id, document, subject), 
	CONSTRAINT fk_printed_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE
);
CREATE TABLE seats (
	plan_id INTEGER NOT NULL, 
	round INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	table_number INTEGER, 
	mentor BOOLEAN NOT NULL, 
	locked BOOLEAN NOT NULL, 
	CONSTRAINT pk_seats PRIMARY KEY (plan_id, round, member_id), 
	CONSTRAINT ck_seats_counts CHECK (round >= 1 AND (table_number IS NULL OR table_number >= 1)), 
	CONSTRAINT ck_seats_mentors_have_tables CHECK (table_number IS NOT NULL OR NOT mentor), 
	CONSTRAINT fk_seats_member_id_members FOREIGN KEY(member_id) REFERENCES members (id) ON DELETE CASCADE, 
	CONSTRAINT fk_seats_plan_id_plans FOREIGN KEY(plan_id) REFERENCES plans (id) ON DELETE CASCADE
);
INSERT INTO "seats" VALUES(1,1,1,1,1,0);
INSERT INTO "seats" VALUES(1,1,3,1,0,0);
INSERT INTO "seats" VALUES(1,1,5,1,0,0);
INSERT INTO "seats" VALUES(1,1,2,2,1,0);
INSERT INTO "seats" VALUES(1,1,4,2,0,0);
INSERT INTO "seats" VALUES(1,1,6,2,0,0);
CREATE TABLE signup_topics (
	signup_id INTEGER NOT NULL, 
	side VARCHAR NOT NULL, 
	topic_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_signup_topics PRIMARY KEY (signup_id, side, topic_id), 
	CONSTRAINT ck_signup_topics_side CHECK (side IN ('offered', 'wanted')), 
	CONSTRAINT fk_signup_topics_signup_id_signups FOREIGN KEY(signup_id) REFERENCES signups (id) ON DELETE CASCADE, 
	CONSTRAINT fk_signup_topics_topic_id_topics FOREIGN KEY(topic_id) REFERENCES topics (id)
);
INSERT INTO "signup_topics" VALUES(1,'offered',1,0);
INSERT INTO "signup_topics" VALUES(2,'offered',2,0);
INSERT INTO "signup_topics" VALUES(3,'wanted',1,0);
INSERT INTO "signup_topics" VALUES(4,'wanted',2,0);
INSERT INTO "signup_topics" VALUES(5,'wanted',1,0);
INSERT INTO "signup_topics" VALUES(6,'offered',1,0);
INSERT INTO "signup_topics" VALUES(6,'offered',2,1);
INSERT INTO "signup_topics" VALUES(6,'wanted',1,0);
INSERT INTO "signup_topics" VALUES(6,'wanted',2,1);
CREATE TABLE signups (
	id INTEGER NOT NULL, 
	event_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	mentor BOOLEAN NOT NULL, 
	mentee BOOLEAN NOT NULL, 
	capacity INTEGER, 
	signed_up_at DATETIME, 
	status VARCHAR NOT NULL, 
	checked_in_at DATETIME, 
	walk_in BOOLEAN NOT NULL, 
	answers JSON NOT NULL, newcomer BOOLEAN DEFAULT 0 NOT NULL, rounds JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_signups PRIMARY KEY (id), 
	CONSTRAINT ck_signups_status CHECK (status IN ('expected', 'checked in', 'no-show', 'withdrawn')), 
	CONSTRAINT ck_signups_capacity CHECK (capacity IS NULL OR capacity >= 0), 
	CONSTRAINT fk_signups_event_id_events FOREIGN KEY(event_id) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_signups_member_id_members FOREIGN KEY(member_id) REFERENCES members (id) ON DELETE CASCADE
);
INSERT INTO "signups" VALUES(1,1,1,1,0,NULL,'2026-03-01 08:00:00.000000','expected',NULL,0,'[["Timestamp", "2026/03/01 8:00:00"], ["Name", "Ana Ruiz"], ["Email", "ana@example.org"], ["Role", "Mentor"], ["Topics wanted", ""], ["Topics offered", "CV; Interviews"], ["Employer", "Acme"], ["Years", "12"]]',0,'[]');
INSERT INTO "signups" VALUES(2,1,2,1,0,NULL,'2026-03-01 08:05:00.000000','expected',NULL,0,'[["Timestamp", "2026/03/01 8:05:00"], ["Name", "Ben Cole"], ["Email", "ben@example.org"], ["Role", "Mentor"], ["Topics wanted", ""], ["Topics offered", "Presenting"], ["Employer", "Globex"], ["Years", "9"]]',0,'[]');
INSERT INTO "signups" VALUES(3,1,3,0,1,NULL,'2026-03-01 08:10:00.000000','expected',NULL,0,'[["Timestamp", "2026/03/01 8:10:00"], ["Name", "Cem Ay"], ["Email", "cem@example.org"], ["Role", "Mentee"], ["Topics wanted", "CV"], ["Topics offered", ""], ["Employer", "Initech"], ["Years", "1"]]',0,'[]');
INSERT INTO "signups" VALUES(4,1,4,0,1,NULL,'2026-03-01 08:15:00.000000','expected',NULL,0,'[["Timestamp", "2026/03/01 8:15:00"], ["Name", "Dina Bo"], ["Email", "dina@example.org"], ["Role", "Mentee"], ["Topics wanted", "Presenting"], ["Topics offered", ""], ["Employer", "Umbrella"], ["Years", "2"]]',0,'[]');
INSERT INTO "signups" VALUES(5,1,5,0,1,NULL,'2026-03-01 08:20:00.000000','expected',NULL,0,'[["Timestamp", "2026/03/01 8:20:00"], ["Name", "Eli Fox"], ["Email", "eli@example.org"], ["Role", "Mentee"], ["Topics wanted", "Interviews"], ["Topics offered", ""], ["Employer", ""], ["Years", "0"]]',0,'[]');
INSERT INTO "signups" VALUES(6,1,6,1,1,NULL,'2026-03-01 08:25:00.000000','expected',NULL,0,'[["Timestamp", "2026/03/01 8:25:00"], ["Name", "Gita Rao"], ["Email", "gita@example.org"], ["Role", "Both"], ["Topics wanted", "CV"], ["Topics offered", "Presenting"], ["Employer", "Acme"], ["Years", "6"]]',0,'[]');
CREATE TABLE table_topics (
	plan_id INTEGER NOT NULL, 
	table_number INTEGER NOT NULL, 
	topic VARCHAR NOT NULL, 
	CONSTRAINT pk_table_topics PRIMARY KEY (plan_id, table_number), 
	CONSTRAINT fk_table_topics_plan_id_plans FOREIGN KEY(plan_id) REFERENCES plans (id) ON DELETE CASCADE
);
CREATE TABLE topics (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_topics PRIMARY KEY (id), 
	CONSTRAINT uq_topics_name UNIQUE (name)
);
INSERT INTO "topics" VALUES(1,'Job application and interview preparation');
INSERT INTO "topics" VALUES(2,'Soft skills');
INSERT INTO "topics" VALUES(3,'Hard skills');
INSERT INTO "topics" VALUES(4,'Career goals');
INSERT INTO "topics" VALUES(5,'Workplace challenges');
INSERT INTO "topics" VALUES(6,'Learning to mentor');
INSERT INTO "topics" VALUES(7,'Making the most of the association''s benefits');
CREATE TABLE wishes (
	signup_id INTEGER NOT NULL, 
	rank INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	CONSTRAINT pk_wishes PRIMARY KEY (signup_id, rank), 
	CONSTRAINT ck_wishes_ranked CHECK (rank >= 1), 
	CONSTRAINT fk_wishes_member_id_members FOREIGN KEY(member_id) REFERENCES members (id) ON DELETE CASCADE, 
	CONSTRAINT fk_wishes_signup_id_signups FOREIGN KEY(signup_id) REFERENCES signups (id) ON DELETE CASCADE
);
CREATE INDEX ix_members_email ON members (email);
CREATE INDEX ix_import_batches_event_id ON import_batches (event_id);
CREATE INDEX ix_plans_event_id ON plans (event_id);
CREATE UNIQUE INDEX uq_plans_current ON plans (event_id) WHERE current;
CREATE INDEX ix_signups_member_id ON signups (member_id);
CREATE UNIQUE INDEX uq_signups_event_member ON signups (event_id, member_id);
COMMIT;
