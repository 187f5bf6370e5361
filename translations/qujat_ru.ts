<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
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
            <numerusform>Осталась %n секунда</numerusform>
            <numerusform>Осталось %n секунды</numerusform>
            <numerusform>Осталось %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Number</source>
        <extracomment>Small heading over a document&apos;s number on its card</extracomment>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>FailurePane</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <extracomment>Button under a failure; %n counts the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>Повторить через %n секунду</numerusform>
            <numerusform>Повторить через %n секунды</numerusform>
            <numerusform>Повторить через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
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
        <translation>Действительно</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Недействительно</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Outcome of one check of a document: it was tried and nothing could be found out</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of one check of a document</extracomment>
        <translation>Не проверено</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the head of a page</extracomment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <extracomment>Read aloud while a PIN is typed; %n is how many digits are in</extracomment>
        <translation>
            <numerusform>Введена %n цифра</numerusform>
            <numerusform>Введено %n цифры</numerusform>
            <numerusform>Введено %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>Key of the PIN pad</extracomment>
        <translation>Стереть последнюю цифру</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Portrait of %1</source>
        <extracomment>Read aloud for the photograph on a document; %1 is a person&apos;s name</extracomment>
        <translation>Фотография: %1</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Фотография</translation>
    </message>
</context>
</TS>
