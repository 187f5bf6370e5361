<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a check: its name, then its outcome</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read aloud for a ring that counts down</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Number</source>
        <extracomment>Small heading over a document&apos;s number on its card</extracomment>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>FailurePane</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <extracomment>Button under a failure; %n counts the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a field of a document: label, then value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of one check of a document: it was tried and nothing could be found out</extracomment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Not checked</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <extracomment>Read aloud while a PIN is typed; %n is how many digits are in</extracomment>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>Key of the PIN pad</extracomment>
        <translation>Erase the last digit</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Portrait of %1</source>
        <extracomment>Read aloud for the photograph on a document; %1 is a person&apos;s name</extracomment>
        <translation>Portrait of %1</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
</context>
</TS>
