<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>MicroMentor</name>
    <message>
      <source>Agrees to share contact details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Career stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conference buddies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of signing up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop-in topic help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor helps one mentee with a topic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor helps up to {n} mentees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor looks after one mentee for the whole conference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor looks after up to {n} mentees, who also get to know each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor meets one mentee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor meets one mentee at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor sits with one mentee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each mentor sits with up to {n} mentees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Email</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field of work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First event: yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many mentees at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Job title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mentee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mentor, mentee or both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One box of a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One box of: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-on-one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pronouns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounds they can come to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roundtables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares contact details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status of the booking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics offered as mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics wanted as mentee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wants a mentor: yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wants to mentor: yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Would like to meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years of experience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fairly sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept with the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mentee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offers: {offered}. Wants: {wanted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>please check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>please decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} as before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} kept, because they were changed or imported again since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} marked as withdrawn, because the pairing has a place for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} no longer in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} people left the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} person left the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} put back as before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} repeat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}, for {minutes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who}, for {rounds} rounds of {minutes}: about {whole} in all.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
