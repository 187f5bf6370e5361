<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
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
            <numerusform>%n секунд қалды</numerusform>
            <numerusform>%n секунд қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Number</source>
        <extracomment>Small heading over a document&apos;s number on its card</extracomment>
        <translation>Нөмірі</translation>
    </message>
</context>
<context>
    <name>FailurePane</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <extracomment>Button under a failure; %n counts the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>%n секундтан кейін қайталау</numerusform>
            <numerusform>%n секундтан кейін қайталау</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
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
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of one check of a document: it was tried and nothing could be found out</extracomment>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Тексерілмеген</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <extracomment>Read aloud while a PIN is typed; %n is how many digits are in</extracomment>
        <translation>
            <numerusform>%n цифр енгізілді</numerusform>
            <numerusform>%n цифр енгізілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>Key of the PIN pad</extracomment>
        <translation>Соңғы цифрды өшіру</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Portrait of %1</source>
        <extracomment>Read aloud for the photograph on a document; %1 is a person&apos;s name</extracomment>
        <translation>Фотосурет: %1</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Фотосурет</translation>
    </message>
</context>
</TS>
