<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Help and about</source>
        <extracomment>Title of the page with help and what this program is</extracomment>
        <translation>Help and about</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <extracomment>Heading over the phone numbers of the contact centre</extracomment>
        <translation>Contact centre</translation>
    </message>
    <message>
        <source>Nobody from the contact centre ever asks for your PIN, a one-time password or the password of your key.</source>
        <extracomment>Under the phone numbers of the contact centre</extracomment>
        <translation>Nobody from the contact centre ever asks for your PIN, a one-time password or the password of your key.</translation>
    </message>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Client of the digital document service of the electronic government of the Republic of Kazakhstan. Documents in it are equal to documents on paper (Order 352/НҚ of 28 September 2020).</source>
        <extracomment>What the program is</extracomment>
        <translation>Client of the digital document service of the electronic government of the Republic of Kazakhstan. Documents in it are equal to documents on paper (Order 352/НҚ of 28 September 2020).</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About the service</source>
        <extracomment>Button that opens the page that explains the public service of connecting a number</extracomment>
        <translation>About the service</translation>
    </message>
</context>
<context>
    <name>AccessScreen</name>
    <message>
        <source>Opening access…</source>
        <extracomment>While access is being opened</extracomment>
        <translation>Opening access…</translation>
    </message>
    <message>
        <source>Access is open for another %1</source>
        <extracomment>Over the bar that counts down; %1 is a time such as 4:12</extracomment>
        <translation>Access is open for another %1</translation>
    </message>
    <message>
        <source>Access is closed</source>
        <extracomment>When access has been closed or its time is over</extracomment>
        <translation>Access is closed</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <extracomment>Button after access has ended</extracomment>
        <translation>Back to the document</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>Button that ends access to a document at once; the second text stands while it is being done</extracomment>
        <translation>Closing…</translation>
    </message>
    <message>
        <source>Close access</source>
        <translation>Close access</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>I have read this</source>
        <extracomment>Button under an alarm of the journal: the person has read it</extracomment>
        <translation>I have read this</translation>
    </message>
</context>
<context>
    <name>AlarmsScreen</name>
    <message>
        <source>Alarms of the journal</source>
        <extracomment>Title of the page with the alarms of the journal</extracomment>
        <translation>Alarms of the journal</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading over the advice under the alarms of the journal</extracomment>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Save the evidence to a file and keep it. Do not sign out on this device before that: signing out wipes what is kept here.</source>
        <extracomment>Advice under the alarms of the journal</extracomment>
        <translation>Save the evidence to a file and keep it. Do not sign out on this device before that: signing out wipes what is kept here.</translation>
    </message>
    <message>
        <source>Call the contact centre: %1. Anybody to whom you give the file can check it, an ombudsman or a court too.</source>
        <extracomment>Advice under the alarms of the journal; %1 are phone numbers of the contact centre</extracomment>
        <translation>Call the contact centre: %1. Anybody to whom you give the file can check it, an ombudsman or a court too.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <extracomment>Button that saves what proves the alarms to a file
----------
Title of the file dialog for the evidence of alarms</extracomment>
        <translation>Save the evidence</translation>
    </message>
    <message>
        <source>There are no alarms.</source>
        <extracomment>On the page of alarms when there are none</extracomment>
        <translation>There are no alarms.</translation>
    </message>
    <message>
        <source>Evidence (*.json)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Evidence (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Sign in on another device?</source>
        <translation>Sign in on another device?</translation>
    </message>
    <message>
        <source>Press the two digits that stand on that device:</source>
        <extracomment>Above the three choices of two digits</extracomment>
        <translation>Press the two digits that stand on that device:</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses another device; the second text when there is nothing left to refuse</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Asking who shows this code…</source>
        <extracomment>While the service is asked who shows the code</extracomment>
        <translation>Asking who shows this code…</translation>
    </message>
    <message>
        <source>Whoever sits at that device will act in your name. Refuse if somebody has sent you this code or asks you to scan it for them.</source>
        <extracomment>Warning before another device is signed in</extracomment>
        <translation>Whoever sits at that device will act in your name. Refuse if somebody has sent you this code or asks you to scan it for them.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>Title of the question whether another device shall be signed in; the first text while the PIN is asked</extracomment>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>It shows that it is you who signs in on this device: %1</source>
        <extracomment>Above the PIN pad, after the two digits were pressed; %1 is the name of the device</extracomment>
        <translation>It shows that it is you who signs in on this device: %1</translation>
    </message>
</context>
<context>
    <name>AwaitingHolderPage</name>
    <message>
        <source>Read these two digits aloud</source>
        <extracomment>Title while the holder is asked</extracomment>
        <translation>Read these two digits aloud</translation>
    </message>
    <message>
        <source>The holder now sees your name and picks the same digits. Nothing is shown before that.</source>
        <extracomment>Under the two digits</extracomment>
        <translation>The holder now sees your name and picks the same digits. Nothing is shown before that.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that gives up waiting for the holder</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BiometricStep</name>
    <message>
        <source>A picture of your face is sent once, over the protected connection, and compared with the picture in the state&apos;s register. It is not kept, neither on this device nor at the service.</source>
        <extracomment>Before the face is compared</extracomment>
        <translation>A picture of your face is sent once, over the protected connection, and compared with the picture in the state&apos;s register. It is not kept, neither on this device nor at the service.</translation>
    </message>
    <message>
        <source>This is a demonstration: no camera is used. Choose one of the prepared samples to see what each of them leads to.</source>
        <extracomment>In the demonstration, in place of a camera picture of the face</extracomment>
        <translation>This is a demonstration: no camera is used. Choose one of the prepared samples to see what each of them leads to.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Button that opens the file dialog for a picture of the face</extracomment>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Choose a picture of your face</source>
        <extracomment>Title of the file dialog for a picture of the face</extracomment>
        <translation>Choose a picture of your face</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Picture of the camera</source>
        <extracomment>Read aloud for the picture of the camera</extracomment>
        <translation>Picture of the camera</translation>
    </message>
    <message>
        <source>Switch the light off</source>
        <extracomment>Button on the camera picture</extracomment>
        <translation>Switch the light off</translation>
    </message>
    <message>
        <source>Switch the light on</source>
        <translation>Switch the light on</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <extracomment>Button on the camera picture</extracomment>
        <translation>Choose another camera</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>When the system does not let the program use the camera</extracomment>
        <translation>The camera is not allowed</translation>
    </message>
    <message>
        <source>No camera here</source>
        <extracomment>When the device has no camera</extracomment>
        <translation>No camera here</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <extracomment>When the camera does not deliver pictures</extracomment>
        <translation>The camera does not answer</translation>
    </message>
    <message>
        <source>Qujat uses the camera only on this page, only to read codes, and keeps no picture. You can allow it in the settings of the system.</source>
        <extracomment>When the system does not let the program use the camera</extracomment>
        <translation>Qujat uses the camera only on this page, only to read codes, and keeps no picture. You can allow it in the settings of the system.</translation>
    </message>
    <message>
        <source>Everything works without one: ask the holder for the six digits, or choose a picture of the code.</source>
        <extracomment>When the device has no camera</extracomment>
        <translation>Everything works without one: ask the holder for the six digits, or choose a picture of the code.</translation>
    </message>
    <message>
        <source>Another program may be using it. The six digits and pictures work meanwhile.</source>
        <extracomment>When the camera does not deliver pictures</extracomment>
        <translation>Another program may be using it. The six digits and pictures work meanwhile.</translation>
    </message>
    <message>
        <source>Focus on the middle</source>
        <extracomment>Button on the camera picture: makes the camera focus on the middle of it</extracomment>
        <translation>Focus on the middle</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Which camera?</source>
        <extracomment>Title of the choice of cameras</extracomment>
        <translation>Which camera?</translation>
    </message>
</context>
<context>
    <name>CardOfRow</name>
    <message>
        <source>Open access: %1</source>
        <extracomment>Shortcut on a document&apos;s card: show its QR and six digits; %1 is the kind of document</extracomment>
        <translation>Open access: %1</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a check: its name, then its outcome</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Form of the signature</source>
        <extracomment>Name of a check: the bytes are a signed message of the agreed kind</extracomment>
        <translation>Form of the signature</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Name of a check</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Content unchanged</source>
        <extracomment>Name of a check: the content is what was signed</extracomment>
        <translation>Content unchanged</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <extracomment>Name of a check: the certificate leads to a certification authority of the state</extracomment>
        <translation>Certification authority</translation>
    </message>
    <message>
        <source>Certificate in force when signed</source>
        <extracomment>Name of a check</extracomment>
        <translation>Certificate in force when signed</translation>
    </message>
    <message>
        <source>Certificate not revoked</source>
        <extracomment>Name of a check</extracomment>
        <translation>Certificate not revoked</translation>
    </message>
    <message>
        <source>Certificate meant for signing</source>
        <extracomment>Name of a check</extracomment>
        <translation>Certificate meant for signing</translation>
    </message>
    <message>
        <source>Signer authorised for this document</source>
        <extracomment>Name of a check: the signer is the body that issues this type of document</extracomment>
        <translation>Signer authorised for this document</translation>
    </message>
    <message>
        <source>Form agreed</source>
        <extracomment>Name of a check: how the document looks was agreed by the state bodies</extracomment>
        <translation>Form agreed</translation>
    </message>
    <message>
        <source>Right person</source>
        <extracomment>Name of a check: the document is about the person it was asked for</extracomment>
        <translation>Right person</translation>
    </message>
    <message>
        <source>Right kind of document</source>
        <extracomment>Name of a check</extracomment>
        <translation>Right kind of document</translation>
    </message>
    <message>
        <source>All required details present</source>
        <extracomment>Name of a check</extracomment>
        <translation>All required details present</translation>
    </message>
    <message>
        <source>Document in force</source>
        <extracomment>Name of a check: the registry says that the record is active and has not expired</extracomment>
        <translation>Document in force</translation>
    </message>
    <message>
        <source>Answer of the registry is fresh</source>
        <extracomment>Name of a check: the registry&apos;s answer is recent</extracomment>
        <translation>Answer of the registry is fresh</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Outcome of a check</extracomment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>Outcome of a check</extracomment>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>Outcome of a check: it was tried and could not be decided</extracomment>
        <translation>Could not be checked</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Outcome of a check: it was not tried</extracomment>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Signature bound to the certificate</source>
        <extracomment>Name of a check: the signature itself names the certificate of its signer</extracomment>
        <translation>Signature bound to the certificate</translation>
    </message>
    <message>
        <source>Certificate issued by the rules</source>
        <extracomment>Name of a check: the certificate was issued by the rules of the certification authority</extracomment>
        <translation>Certificate issued by the rules</translation>
    </message>
    <message>
        <source>Time of signing</source>
        <extracomment>Name of a check: a time stamp on the signature is right</extracomment>
        <translation>Time of signing</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>What was checked</source>
        <extracomment>Heading over the list of checks of a document</extracomment>
        <translation>What was checked</translation>
    </message>
</context>
<context>
    <name>ChoosePinScreen</name>
    <message>
        <source>Once more</source>
        <extracomment>Title while a new PIN is chosen, first and second time</extracomment>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choose a PIN</translation>
    </message>
    <message>
        <source>Enter the same six digits again.</source>
        <extracomment>Under the title while the new PIN is repeated</extracomment>
        <translation>Enter the same six digits again.</translation>
    </message>
    <message>
        <source>Six digits that open Qujat on this device. Avoid birthdays and rows of equal digits.</source>
        <extracomment>Under the title while a new PIN is chosen</extracomment>
        <translation>Six digits that open Qujat on this device. Avoid birthdays and rows of equal digits.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <extracomment>Button while the new PIN is repeated: choose another one</extracomment>
        <translation>Choose another PIN</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Code for the camera of the person who checks. It changes every second.</source>
        <extracomment>Read aloud for the QR</extracomment>
        <translation>Code for the camera of the person who checks. It changes every second.</translation>
    </message>
    <message>
        <source>or say these digits</source>
        <extracomment>Between the QR and the six digits</extracomment>
        <translation>or say these digits</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>Complaint</source>
        <extracomment>Title of the form for a complaint about a refusal</extracomment>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>About the refusal</source>
        <extracomment>Label over the refusal that is complained about</extracomment>
        <translation>About the refusal</translation>
    </message>
    <message>
        <source>Who shall consider it</source>
        <extracomment>Heading over the bodies that can consider a complaint</extracomment>
        <translation>Who shall consider it</translation>
    </message>
    <message>
        <source>Higher administrative body</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Higher administrative body</translation>
    </message>
    <message>
        <source>Higher official</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Higher official</translation>
    </message>
    <message>
        <source>Authorised body for assessment and control of the quality of public services</source>
        <extracomment>Who considers a complaint</extracomment>
        <translation>Authorised body for assessment and control of the quality of public services</translation>
    </message>
    <message>
        <source>What is wrong with the refusal, and what you ask for</source>
        <extracomment>Label over the text of a complaint</extracomment>
        <translation>What is wrong with the refusal, and what you ask for</translation>
    </message>
    <message>
        <source>The service provider has three working days to satisfy the complaint in full or to forward it with the case. You will see every step here. You can go to court after the decision.</source>
        <extracomment>Under the text of a complaint: what happens with it</extracomment>
        <translation>The service provider has three working days to satisfy the complaint in full or to forward it with the case. You will see every step here. You can go to court after the decision.</translation>
    </message>
    <message>
        <source>Send the complaint</source>
        <extracomment>Button that sends a complaint</extracomment>
        <translation>Send the complaint</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>About the refusal</source>
        <extracomment>Label over the refusal that is complained about</extracomment>
        <translation>About the refusal</translation>
    </message>
    <message>
        <source>Considered by</source>
        <extracomment>Label over the body that considers a complaint</extracomment>
        <translation>Considered by</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Label over the text of a complaint</extracomment>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading over the terms of a complaint</extracomment>
        <translation>Terms</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Heading over what happened to a complaint</extracomment>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Appeal to the court</source>
        <extracomment>Button that asks whether one may appeal to the court</extracomment>
        <translation>Appeal to the court</translation>
    </message>
    <message>
        <source>Complaint</source>
        <extracomment>Title of the page of one complaint</extracomment>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <extracomment>Label over the number of a complaint</extracomment>
        <translation>Number of the complaint</translation>
    </message>
</context>
<context>
    <name>ComplaintsScreen</name>
    <message>
        <source>Complaints</source>
        <extracomment>Title of the page with complaints about refusals</extracomment>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Loading your complaints…</source>
        <extracomment>While the complaints are being loaded</extracomment>
        <translation>Loading your complaints…</translation>
    </message>
    <message>
        <source>No complaints</source>
        <extracomment>When there are no complaints</extracomment>
        <translation>No complaints</translation>
    </message>
    <message>
        <source>If something was refused, you can complain from the refusal itself: in the history or in the request.</source>
        <extracomment>When there are no complaints</extracomment>
        <translation>If something was refused, you can complain from the refusal itself: in the history or in the request.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ConfirmationSheet</name>
    <message>
        <source>Somebody asks to look</source>
        <extracomment>Title of the question to the holder of a document</extracomment>
        <translation>Somebody asks to look</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Label of the document that somebody asks to see</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label of what somebody wants to see the document for</extracomment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Ask them for their two digits and press the same here:</source>
        <extracomment>Above the three choices of two digits</extracomment>
        <translation>Ask them for their two digits and press the same here:</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses the person who asks</extracomment>
        <translation>Refuse</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a note in the history; %1 is the number</extracomment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button that takes a consent back</extracomment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Consent for %1</source>
        <extracomment>Read aloud for the button; %1 is the name of an information system</extracomment>
        <translation>Consent for %1</translation>
    </message>
</context>
<context>
    <name>ConsentPreview</name>
    <message>
        <source>They will see exactly this</source>
        <extracomment>Heading over the values that a requester would get</extracomment>
        <translation>They will see exactly this</translation>
    </message>
    <message>
        <source>Asking the registry what they would see…</source>
        <extracomment>While the document is being formed for the preview</extracomment>
        <translation>Asking the registry what they would see…</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Consents</source>
        <extracomment>Title of the page with all requests for consent
----------
Read aloud for the list of consents</extracomment>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that loads the consents again</extracomment>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Loading your consents…</source>
        <extracomment>While the consents are being loaded</extracomment>
        <translation>Loading your consents…</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <extracomment>When nobody has asked for consent yet</extracomment>
        <translation>Nobody has asked yet</translation>
    </message>
    <message>
        <source>When an organisation asks for your data, the request and your answer stay here.</source>
        <extracomment>When nobody has asked for consent yet</extracomment>
        <translation>When an organisation asks for your data, the request and your answer stay here.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Button under the consents; the second text stands while it is being done</extracomment>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Earlier ones</translation>
    </message>
    <message>
        <source>Take the consent back?</source>
        <extracomment>Title of the question before a consent is taken back</extracomment>
        <translation>Take the consent back?</translation>
    </message>
    <message>
        <source>%1 will see nothing under it any more. What was already shown cannot be made unseen, but it must not be kept longer than was said.</source>
        <extracomment>Question before a consent is taken back; %1 is the name of an information system</extracomment>
        <translation>%1 will see nothing under it any more. What was already shown cannot be made unseen, but it must not be kept longer than was said.</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button that takes a consent back</extracomment>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>May they see this?</source>
        <extracomment>Title of the question whether an information system may get data</extracomment>
        <translation>May they see this?</translation>
    </message>
    <message>
        <source>Asks for</source>
        <extracomment>Label of what an information system asks for</extracomment>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label of what somebody wants to see the document for</extracomment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>By which rule</source>
        <extracomment>Label of the rule of law on which a request rests</extracomment>
        <translation>By which rule</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>Label of how long a requester keeps what it gets</extracomment>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Yes is good for one look. No answer counts as no. You can take a yes back under Profile, Consents.</source>
        <extracomment>Under a request for consent</extracomment>
        <translation>Yes is good for one look. No answer counts as no. You can take a yes back under Profile, Consents.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>Button that refuses a request for consent</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>Button that agrees to a request for consent</extracomment>
        <translation>Agree</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Older than %1?</source>
        <extracomment>A question that is answered instead of showing a document; %1 is an age</extracomment>
        <translation>Older than %1?</translation>
    </message>
    <message>
        <source>May drive category %1?</source>
        <extracomment>A question that is answered instead of showing a document; %1 is a category such as B</extracomment>
        <translation>May drive category %1?</translation>
    </message>
    <message>
        <source>Another question: %1</source>
        <extracomment>A question of a kind that this version does not know; %1 names it</extracomment>
        <translation>Another question: %1</translation>
    </message>
    <message>
        <source>The whole document: %1</source>
        <extracomment>What an information system asks for; %1 is a type of document</extracomment>
        <translation>The whole document: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <extracomment>What an information system asks for; %n is how many fields, %1 a type of document</extracomment>
        <translation>
            <numerusform>%n field: %1</numerusform>
            <numerusform>%n fields: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an answer: %1</source>
        <extracomment>What an information system asks for; %1 is a question such as &quot;Older than 18?&quot;</extracomment>
        <translation>Only an answer: %1</translation>
    </message>
    <message>
        <source>It is only looked at, not kept</source>
        <extracomment>How long a requester says that it keeps what it gets</extracomment>
        <translation>It is only looked at, not kept</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>How long a requester says that it keeps what it gets; %n is days</extracomment>
        <translation>
            <numerusform>Kept for %n day</numerusform>
            <numerusform>Kept for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few others have asked to compare this request.</source>
        <extracomment>Comparison of a request with others, when there are too few of them</extracomment>
        <translation>Too few others have asked to compare this request.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: fewer.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Others like this one usually ask for %1 fields, this one asks for %2: fewer.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: about the same.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Others like this one usually ask for %1 fields, this one asks for %2: about the same.</translation>
    </message>
    <message>
        <source>Others like this one usually ask for %1 fields, this one asks for %2: more than usual.</source>
        <extracomment>Comparison of a request with others of the same line of work; numbers of fields</extracomment>
        <translation>Others like this one usually ask for %1 fields, this one asks for %2: more than usual.</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Waits for your answer</translation>
    </message>
    <message>
        <source>Given, by the password you told</source>
        <extracomment>What became of a request for consent: by the one-time password told to the requester</extracomment>
        <translation>Given, by the password you told</translation>
    </message>
    <message>
        <source>Given, by message</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Given, by message</translation>
    </message>
    <message>
        <source>Given, in the program</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Given, in the program</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Closed after three wrong passwords</source>
        <extracomment>What became of a request for consent: somebody entered three wrong passwords</extracomment>
        <translation>Closed after three wrong passwords</translation>
    </message>
    <message>
        <source>The time ran out, nothing was shown</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>The time ran out, nothing was shown</translation>
    </message>
    <message>
        <source>Taken back after it was used once</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Taken back after it was used once</translation>
    </message>
    <message>
        <source>Taken back, nothing was shown</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Taken back, nothing was shown</translation>
    </message>
    <message>
        <source>Given and used once</source>
        <extracomment>What became of a request for consent</extracomment>
        <translation>Given and used once</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>If it does not help, call the contact centre: %1.</source>
        <extracomment>%1 are phone numbers of the contact centre</extracomment>
        <translation>If it does not help, call the contact centre: %1.</translation>
    </message>
    <message>
        <source>If it does not help, call the contact centre: %1. Tell them the code %2.</source>
        <extracomment>%1 are phone numbers of the contact centre, %2 a code such as REGISTRY_UNAVAILABLE</extracomment>
        <translation>If it does not help, call the contact centre: %1. Tell them the code %2.</translation>
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
    <name>DemonstrationOptions</name>
    <message>
        <source>Shows the main job of Qujat with invented people and a service on this machine.</source>
        <extracomment>First line of `qujat-demonstration --help`</extracomment>
        <translation>Shows the main job of Qujat with invented people and a service on this machine.</translation>
    </message>
    <message>
        <source>Walk through the main job, report each step and end.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Walk through the main job, report each step and end.</translation>
    </message>
    <message>
        <source>With --tour: write a picture of every screen.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>With --tour: write a picture of every screen.</translation>
    </message>
    <message>
        <source>Folder of service and profiles, kept between starts.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Folder of service and profiles, kept between starts.</translation>
    </message>
    <message>
        <source>Language of windows and panel.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Language of windows and panel.</translation>
    </message>
    <message>
        <source>The program qujat-egov, when it lies elsewhere.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>The program qujat-egov, when it lies elsewhere.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <extracomment>Option of `qujat-demonstration --help`</extracomment>
        <translation>Print this text.</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>This device</source>
        <extracomment>Mark of the device one is looking at; action on another device</extracomment>
        <translation>This device</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>DigitsEntry</name>
    <message>
        <source>Six digits from the holder&apos;s screen</source>
        <extracomment>Label of the cells for the six digits that the holder says</extracomment>
        <translation>Six digits from the holder&apos;s screen</translation>
    </message>
    <message>
        <source>The holder sees who is asking and confirms with two digits that you will read aloud.</source>
        <extracomment>Under the cells for the six digits</extracomment>
        <translation>The holder sees who is asking and confirms with two digits that you will read aloud.</translation>
    </message>
    <message>
        <source>Ask the holder</source>
        <extracomment>Button after the six digits: ask the holder to confirm</extracomment>
        <translation>Ask the holder</translation>
    </message>
</context>
<context>
    <name>DocumentFace</name>
    <message>
        <source>Number</source>
        <extracomment>Small heading over a document&apos;s number on its card</extracomment>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>The registry is forming the document and its signature is being checked…</source>
        <extracomment>While one document is being formed</extracomment>
        <translation>The registry is forming the document and its signature is being checked…</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <extracomment>Right pane before a document was chosen</extracomment>
        <translation>No document chosen</translation>
    </message>
    <message>
        <source>Choose one of the cards on the left.</source>
        <extracomment>Right pane before a document was chosen</extracomment>
        <translation>Choose one of the cards on the left.</translation>
    </message>
    <message>
        <source>A kept copy</source>
        <extracomment>Over a document that is kept on the device; it was not formed anew</extracomment>
        <translation>A kept copy</translation>
    </message>
    <message>
        <source>Open access</source>
        <extracomment>Main button on a document: lets others see it for a few minutes (Order 352/НҚ, item 15)</extracomment>
        <translation>Open access</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Short for minutes on the button that chooses how long access is open</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Number</source>
        <extracomment>Label of a document&apos;s number</extracomment>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>as of %1</source>
        <extracomment>Below a check of a document: as of when the evidence speaks; %1 is a date with time</extracomment>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Stored copy, not valid as proof</source>
        <extracomment>Verdict on a document that is shown from the copy on the device</extracomment>
        <translation>Stored copy, not valid as proof</translation>
    </message>
    <message>
        <source>The document is valid</source>
        <extracomment>Verdict on a document after all checks</extracomment>
        <translation>The document is valid</translation>
    </message>
    <message>
        <source>The document is not valid</source>
        <extracomment>Verdict on a document after all checks</extracomment>
        <translation>The document is not valid</translation>
    </message>
    <message>
        <source>Validity could not be established</source>
        <extracomment>Verdict on a document when a check could not be decided</extracomment>
        <translation>Validity could not be established</translation>
    </message>
    <message>
        <source>There is no connection, so this is a copy from this device. Connect to show it as valid.</source>
        <extracomment>Sentence under a document that is shown from the copy on the device</extracomment>
        <translation>There is no connection, so this is a copy from this device. Connect to show it as valid.</translation>
    </message>
    <message>
        <source>Private person</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Private person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State body</source>
        <extracomment>Who looked at a document</extracomment>
        <translation>State body</translation>
    </message>
    <message>
        <source>This digital document is equal to the document on paper.</source>
        <extracomment>Under every document (order 352/НҚ, item 8)</extracomment>
        <translation>This digital document is equal to the document on paper.</translation>
    </message>
    <message>
        <source>Form agreed under %1: %2</source>
        <extracomment>Under a document: %1 is the reference of the agreement of its form, %2 the state body</extracomment>
        <translation>Form agreed under %1: %2</translation>
    </message>
    <message>
        <source>Request %1, %2</source>
        <extracomment>Under a document: %1 is the number of the request to the registry, %2 a date with time</extracomment>
        <translation>Request %1, %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Verdict on a document</extracomment>
        <translation>Not checked</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Digital Documents</source>
        <extracomment>Title of the main page and name of its place in the bar; the term of Order 352/НҚ</extracomment>
        <translation>Digital Documents</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that asks the registries again</extracomment>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Asking the registries for your documents…</source>
        <extracomment>While the list of documents is being loaded</extracomment>
        <translation>Asking the registries for your documents…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <extracomment>When no registry knows a document of this person</extracomment>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>None of the connected registries has a document of yours. A new document appears here by itself once its body has entered it.</source>
        <extracomment>When no registry knows a document of this person</extracomment>
        <translation>None of the connected registries has a document of yours. A new document appears here by itself once its body has entered it.</translation>
    </message>
    <message>
        <source>Check someone&apos;s document</source>
        <extracomment>Button where own documents cannot be shown on this device</extracomment>
        <translation>Check someone&apos;s document</translation>
    </message>
    <message>
        <source>Children&apos;s documents</source>
        <extracomment>Heading over the documents of one&apos;s children</extracomment>
        <translation>Children&apos;s documents</translation>
    </message>
</context>
<context>
    <name>FaceCapture</name>
    <message>
        <source>Camera picture of your face</source>
        <extracomment>Read aloud for the camera picture of the person&apos;s own face</extracomment>
        <translation>Camera picture of your face</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>When the face cannot be taken by a camera of this device</extracomment>
        <translation>The camera is not allowed</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>No camera here</translation>
    </message>
    <message>
        <source>Agree and open the camera</source>
        <extracomment>Button that agrees to the comparison and starts the camera</extracomment>
        <translation>Agree and open the camera</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <extracomment>Button that takes the picture of the face by hand</extracomment>
        <translation>Take the picture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Cancel</translation>
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
    <name>FailureText</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>Added to the sentence about a wrong code or PIN</extracomment>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on, call the contact centre on %1 and name the code %2.</source>
        <extracomment>Added to the advice when something is broken; %1 is one or more telephone numbers, %2 a code such as SERVICE_FAILED</extracomment>
        <translation>If it goes on, call the contact centre on %1 and name the code %2.</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <extracomment>General advice when nothing needs to be done</extracomment>
        <translation>You need not do anything.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>General advice
----------
SERVICE_TERM_EXCEEDED: advice</extracomment>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Wait a little and try again.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>General advice</extracomment>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Check what you entered and try again.</translation>
    </message>
    <message>
        <source>Use the phone on which your number is connected.</source>
        <extracomment>General advice</extracomment>
        <translation>Use the phone on which your number is connected.</translation>
    </message>
    <message>
        <source>Ask the holder of the document to open access again.</source>
        <extracomment>General advice to the person who checks a document</extracomment>
        <translation>Ask the holder of the document to open access again.</translation>
    </message>
    <message>
        <source>Ask the body that issued the document.</source>
        <extracomment>General advice</extracomment>
        <translation>Ask the body that issued the document.</translation>
    </message>
    <message>
        <source>Try again later or ask the contact centre.</source>
        <extracomment>General advice</extracomment>
        <translation>Try again later or ask the contact centre.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet and try again.</source>
        <extracomment>General advice</extracomment>
        <translation>Check the connection to the Internet and try again.</translation>
    </message>
    <message>
        <source>Update the program. If it is up to date, ask the contact centre.</source>
        <extracomment>General advice</extracomment>
        <translation>Update the program. If it is up to date, ask the contact centre.</translation>
    </message>
    <message>
        <source>The code is not genuine</source>
        <extracomment>QR_INVALID: title</extracomment>
        <translation>The code is not genuine</translation>
    </message>
    <message>
        <source>It looks like a code of an open document, but it is damaged or was changed. Nothing was shown.</source>
        <extracomment>QR_INVALID: sentence</extracomment>
        <translation>It looks like a code of an open document, but it is damaged or was changed. Nothing was shown.</translation>
    </message>
    <message>
        <source>Scan the code from the holder&apos;s screen.</source>
        <extracomment>QR_INVALID: advice</extracomment>
        <translation>Scan the code from the holder&apos;s screen.</translation>
    </message>
    <message>
        <source>The code is too old</source>
        <extracomment>QR_STALE: title. The code changes every second</extracomment>
        <translation>The code is too old</translation>
    </message>
    <message>
        <source>The code changes every second; a photo or a screenshot of it opens nothing.</source>
        <extracomment>QR_STALE: sentence</extracomment>
        <translation>The code changes every second; a photo or a screenshot of it opens nothing.</translation>
    </message>
    <message>
        <source>Hold the camera to the holder&apos;s live screen for two seconds.</source>
        <extracomment>QR_STALE: advice</extracomment>
        <translation>Hold the camera to the holder&apos;s live screen for two seconds.</translation>
    </message>
    <message>
        <source>This is your own document</source>
        <extracomment>OWN_DOCUMENT: title</extracomment>
        <translation>This is your own document</translation>
    </message>
    <message>
        <source>You scanned the code of your own open access. No note was made.</source>
        <extracomment>OWN_DOCUMENT: sentence</extracomment>
        <translation>You scanned the code of your own open access. No note was made.</translation>
    </message>
    <message>
        <source>Nothing is open under these digits</source>
        <extracomment>ACCESS_NOT_FOUND: title. The same for wrong, expired and never issued digits</extracomment>
        <translation>Nothing is open under these digits</translation>
    </message>
    <message>
        <source>The digits are not right, or the access has ended. Wrong digits are counted.</source>
        <extracomment>ACCESS_NOT_FOUND: sentence</extracomment>
        <translation>The digits are not right, or the access has ended. Wrong digits are counted.</translation>
    </message>
    <message>
        <source>Compare the digits with the holder&apos;s screen and type them again.</source>
        <extracomment>ACCESS_NOT_FOUND: advice</extracomment>
        <translation>Compare the digits with the holder&apos;s screen and type them again.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <extracomment>ACCESS_EXPIRED: title</extracomment>
        <translation>The time is over</translation>
    </message>
    <message>
        <source>The access to the document has run out. Nothing of it is shown.</source>
        <extracomment>ACCESS_EXPIRED: sentence</extracomment>
        <translation>The access to the document has run out. Nothing of it is shown.</translation>
    </message>
    <message>
        <source>Access was closed</source>
        <extracomment>ACCESS_CLOSED: title</extracomment>
        <translation>Access was closed</translation>
    </message>
    <message>
        <source>The holder has closed the access, so nothing of the document is shown any more.</source>
        <extracomment>ACCESS_CLOSED: sentence</extracomment>
        <translation>The holder has closed the access, so nothing of the document is shown any more.</translation>
    </message>
    <message>
        <source>Checking is locked for a while</source>
        <extracomment>ACCESS_LOCKED: title</extracomment>
        <translation>Checking is locked for a while</translation>
    </message>
    <message>
        <source>There were too many wrong codes from this account or address. Scanning is locked as well.</source>
        <extracomment>ACCESS_LOCKED: sentence</extracomment>
        <translation>There were too many wrong codes from this account or address. Scanning is locked as well.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <extracomment>ACCESS_LOCKED: advice</extracomment>
        <translation>Wait for the time shown, then try again.</translation>
    </message>
    <message>
        <source>The viewing could not be noted</source>
        <extracomment>NOTE_FAILED: title. A viewing must be noted in both accounts before anything is shown</extracomment>
        <translation>The viewing could not be noted</translation>
    </message>
    <message>
        <source>Every viewing is noted in both accounts first. That did not work, so nothing was shown.</source>
        <extracomment>NOTE_FAILED: sentence</extracomment>
        <translation>Every viewing is noted in both accounts first. That did not work, so nothing was shown.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>NOTE_FAILED: advice
----------
REGISTRY_UNAVAILABLE: advice
----------
SERVICE_FAILED: advice</extracomment>
        <translation>Try again in a minute.</translation>
    </message>
    <message>
        <source>Only this one document is open</source>
        <extracomment>CONSENT_SCOPE: title</extracomment>
        <translation>Only this one document is open</translation>
    </message>
    <message>
        <source>The holder has opened one document; others are not shown.</source>
        <extracomment>CONSENT_SCOPE: sentence</extracomment>
        <translation>The holder has opened one document; others are not shown.</translation>
    </message>
    <message>
        <source>Ask the holder to open the other document as well.</source>
        <extracomment>CONSENT_SCOPE: advice</extracomment>
        <translation>Ask the holder to open the other document as well.</translation>
    </message>
    <message>
        <source>The holder said no</source>
        <extracomment>CONFIRMATION_REFUSED: title</extracomment>
        <translation>The holder said no</translation>
    </message>
    <message>
        <source>The holder refused to show the document. Nothing was shown.</source>
        <extracomment>CONFIRMATION_REFUSED: sentence</extracomment>
        <translation>The holder refused to show the document. Nothing was shown.</translation>
    </message>
    <message>
        <source>Speak with the holder. A refusal is their right.</source>
        <extracomment>CONFIRMATION_REFUSED: advice</extracomment>
        <translation>Speak with the holder. A refusal is their right.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>CONFIRMATION_TIMEOUT: title</extracomment>
        <translation>No answer came</translation>
    </message>
    <message>
        <source>The holder did not answer within a minute. Nothing was shown.</source>
        <extracomment>CONFIRMATION_TIMEOUT: sentence</extracomment>
        <translation>The holder did not answer within a minute. Nothing was shown.</translation>
    </message>
    <message>
        <source>Ask the holder to look at the phone and type the digits again.</source>
        <extracomment>CONFIRMATION_TIMEOUT: advice</extracomment>
        <translation>Ask the holder to look at the phone and type the digits again.</translation>
    </message>
    <message>
        <source>The two digits did not match</source>
        <extracomment>CONFIRMATION_MISMATCH: title. The holder picked a wrong pair of digits</extracomment>
        <translation>The two digits did not match</translation>
    </message>
    <message>
        <source>The holder picked other digits than those on your screen. Nothing was shown.</source>
        <extracomment>CONFIRMATION_MISMATCH: sentence</extracomment>
        <translation>The holder picked other digits than those on your screen. Nothing was shown.</translation>
    </message>
    <message>
        <source>Type the six digits again and read the two new digits aloud.</source>
        <extracomment>CONFIRMATION_MISMATCH: advice</extracomment>
        <translation>Type the six digits again and read the two new digits aloud.</translation>
    </message>
    <message>
        <source>Waiting for the holder</source>
        <extracomment>CONFIRMATION_PENDING: title</extracomment>
        <translation>Waiting for the holder</translation>
    </message>
    <message>
        <source>The holder has not answered yet.</source>
        <extracomment>CONFIRMATION_PENDING: sentence</extracomment>
        <translation>The holder has not answered yet.</translation>
    </message>
    <message>
        <source>Read the two digits aloud and wait.</source>
        <extracomment>CONFIRMATION_PENDING: advice</extracomment>
        <translation>Read the two digits aloud and wait.</translation>
    </message>
    <message>
        <source>This is another kind of code</source>
        <extracomment>CODE_FOREIGN: title</extracomment>
        <translation>This is another kind of code</translation>
    </message>
    <message>
        <source>The code does not belong to an open document. It was not opened or followed.</source>
        <extracomment>CODE_FOREIGN: sentence</extracomment>
        <translation>The code does not belong to an open document. It was not opened or followed.</translation>
    </message>
    <message>
        <source>Scan the code that the holder shows under “Open access”.</source>
        <extracomment>CODE_FOREIGN: advice</extracomment>
        <translation>Scan the code that the holder shows under “Open access”.</translation>
    </message>
    <message>
        <source>No code in the picture</source>
        <extracomment>PICTURE_WITHOUT_CODE: title</extracomment>
        <translation>No code in the picture</translation>
    </message>
    <message>
        <source>The picture was searched and holds no QR code.</source>
        <extracomment>PICTURE_WITHOUT_CODE: sentence</extracomment>
        <translation>The picture was searched and holds no QR code.</translation>
    </message>
    <message>
        <source>Choose a sharp picture with the whole code in it.</source>
        <extracomment>PICTURE_WITHOUT_CODE: advice</extracomment>
        <translation>Choose a sharp picture with the whole code in it.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <extracomment>PICTURE_UNREADABLE: title</extracomment>
        <translation>The picture cannot be read</translation>
    </message>
    <message>
        <source>The file is damaged or is no picture.</source>
        <extracomment>PICTURE_UNREADABLE: sentence</extracomment>
        <translation>The file is damaged or is no picture.</translation>
    </message>
    <message>
        <source>Choose another picture: PNG or JPEG.</source>
        <extracomment>PICTURE_UNREADABLE: advice</extracomment>
        <translation>Choose another picture: PNG or JPEG.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <extracomment>CAMERA_DENIED: title</extracomment>
        <translation>The camera may not be used</translation>
    </message>
    <message>
        <source>This program has no permission for the camera. Everything else works without it.</source>
        <extracomment>CAMERA_DENIED: sentence</extracomment>
        <translation>This program has no permission for the camera. Everything else works without it.</translation>
    </message>
    <message>
        <source>Type the six digits instead, or permit the camera in the settings of the device.</source>
        <extracomment>CAMERA_DENIED: advice</extracomment>
        <translation>Type the six digits instead, or permit the camera in the settings of the device.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <extracomment>CAMERA_ABSENT: title</extracomment>
        <translation>No camera found</translation>
    </message>
    <message>
        <source>This device has no camera. Everything else works without it.</source>
        <extracomment>CAMERA_ABSENT: sentence</extracomment>
        <translation>This device has no camera. Everything else works without it.</translation>
    </message>
    <message>
        <source>Type the six digits instead, or open a picture of the code.</source>
        <extracomment>CAMERA_ABSENT: advice</extracomment>
        <translation>Type the six digits instead, or open a picture of the code.</translation>
    </message>
    <message>
        <source>This step does not fit here</source>
        <extracomment>FLOW_OUT_OF_ORDER: title</extracomment>
        <translation>This step does not fit here</translation>
    </message>
    <message>
        <source>Something else was under way. Nothing was changed.</source>
        <extracomment>FLOW_OUT_OF_ORDER: sentence</extracomment>
        <translation>Something else was under way. Nothing was changed.</translation>
    </message>
    <message>
        <source>Go back one step and try again.</source>
        <extracomment>FLOW_OUT_OF_ORDER: advice
----------
IDEMPOTENCY_CONFLICT: advice</extracomment>
        <translation>Go back one step and try again.</translation>
    </message>
    <message>
        <source>A calculation failed</source>
        <extracomment>CRYPTOGRAPHY_FAILED: title</extracomment>
        <translation>A calculation failed</translation>
    </message>
    <message>
        <source>A signature or a key could not be computed on this device. Nothing was sent.</source>
        <extracomment>CRYPTOGRAPHY_FAILED: sentence</extracomment>
        <translation>A signature or a key could not be computed on this device. Nothing was sent.</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>VAULT_LOCKED: title</extracomment>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Your data on this device is locked. Nothing is lost.</source>
        <extracomment>VAULT_LOCKED: sentence</extracomment>
        <translation>Your data on this device is locked. Nothing is lost.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <extracomment>VAULT_LOCKED: advice</extracomment>
        <translation>Type your PIN.</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <extracomment>VAULT_MISSING: title</extracomment>
        <translation>Nobody is signed in here</translation>
    </message>
    <message>
        <source>There is no data on this device. Your documents stay with the state.</source>
        <extracomment>VAULT_MISSING: sentence</extracomment>
        <translation>There is no data on this device. Your documents stay with the state.</translation>
    </message>
    <message>
        <source>The data on this device is damaged</source>
        <extracomment>VAULT_DAMAGED: title</extracomment>
        <translation>The data on this device is damaged</translation>
    </message>
    <message>
        <source>It cannot be opened and is not used. Your documents stay with the state.</source>
        <extracomment>VAULT_DAMAGED: sentence</extracomment>
        <translation>It cannot be opened and is not used. Your documents stay with the state.</translation>
    </message>
    <message>
        <source>Sign out and sign in again; copies are then fetched anew.</source>
        <extracomment>VAULT_DAMAGED: advice</extracomment>
        <translation>Sign out and sign in again; copies are then fetched anew.</translation>
    </message>
    <message>
        <source>The data is from a newer version</source>
        <extracomment>VAULT_NEWER: title</extracomment>
        <translation>The data is from a newer version</translation>
    </message>
    <message>
        <source>It was written by a later version of this program and is left untouched.</source>
        <extracomment>VAULT_NEWER: sentence</extracomment>
        <translation>It was written by a later version of this program and is left untouched.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <extracomment>VAULT_NEWER: advice
----------
CONFIGURATION_NEWER: advice</extracomment>
        <translation>Update the program.</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <extracomment>STORAGE_FAILED: title</extracomment>
        <translation>It could not be stored</translation>
    </message>
    <message>
        <source>The device did not write what was to be kept. What was kept before is still there.</source>
        <extracomment>STORAGE_FAILED: sentence</extracomment>
        <translation>The device did not write what was to be kept. What was kept before is still there.</translation>
    </message>
    <message>
        <source>Make room on the device, then try again.</source>
        <extracomment>STORAGE_FAILED: advice</extracomment>
        <translation>Make room on the device, then try again.</translation>
    </message>
    <message>
        <source>A setting is not right</source>
        <extracomment>CONFIGURATION_INVALID: title</extracomment>
        <translation>A setting is not right</translation>
    </message>
    <message>
        <source>The program was started with a setting it cannot use. Nothing was changed.</source>
        <extracomment>CONFIGURATION_INVALID: sentence</extracomment>
        <translation>The program was started with a setting it cannot use. Nothing was changed.</translation>
    </message>
    <message>
        <source>Correct the setting and start the program again.</source>
        <extracomment>CONFIGURATION_INVALID: advice</extracomment>
        <translation>Correct the setting and start the program again.</translation>
    </message>
    <message>
        <source>The settings are from a newer version</source>
        <extracomment>CONFIGURATION_NEWER: title</extracomment>
        <translation>The settings are from a newer version</translation>
    </message>
    <message>
        <source>They were written by a later version of this program and are left untouched.</source>
        <extracomment>CONFIGURATION_NEWER: sentence</extracomment>
        <translation>They were written by a later version of this program and are left untouched.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <extracomment>FILE_UNREADABLE: title</extracomment>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>It is not there any more, or this program may not read it.</source>
        <extracomment>FILE_UNREADABLE: sentence</extracomment>
        <translation>It is not there any more, or this program may not read it.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <extracomment>FILE_UNREADABLE: advice</extracomment>
        <translation>Choose the file again.</translation>
    </message>
    <message>
        <source>The document is not signed</source>
        <extracomment>SIG_MISSING: title</extracomment>
        <translation>The document is not signed</translation>
    </message>
    <message>
        <source>The registry&apos;s answer carries no signature, so nothing of it is shown.</source>
        <extracomment>SIG_MISSING: sentence</extracomment>
        <translation>The registry&apos;s answer carries no signature, so nothing of it is shown.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>SIG_INVALID: title</extracomment>
        <translation>The signature does not fit</translation>
    </message>
    <message>
        <source>The document was altered after it was signed, so nothing of it is shown.</source>
        <extracomment>SIG_INVALID: sentence</extracomment>
        <translation>The document was altered after it was signed, so nothing of it is shown.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>CERT_EXPIRED: title</extracomment>
        <translation>The certificate has expired</translation>
    </message>
    <message>
        <source>The certificate of the signature was no longer in force at the time of signing.</source>
        <extracomment>CERT_EXPIRED: sentence</extracomment>
        <translation>The certificate of the signature was no longer in force at the time of signing.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet</source>
        <extracomment>CERT_NOT_YET_VALID: title</extracomment>
        <translation>The certificate is not in force yet</translation>
    </message>
    <message>
        <source>The certificate of the signature was not in force at the time of signing.</source>
        <extracomment>CERT_NOT_YET_VALID: sentence</extracomment>
        <translation>The certificate of the signature was not in force at the time of signing.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <extracomment>CERT_REVOKED: title</extracomment>
        <translation>The certificate was revoked</translation>
    </message>
    <message>
        <source>The certification authority has withdrawn the certificate, so the signature does not count.</source>
        <extracomment>CERT_REVOKED: sentence</extracomment>
        <translation>The certification authority has withdrawn the certificate, so the signature does not count.</translation>
    </message>
    <message>
        <source>The signer is not known</source>
        <extracomment>CERT_UNTRUSTED: title</extracomment>
        <translation>The signer is not known</translation>
    </message>
    <message>
        <source>The certificate does not come from a certification authority of the state.</source>
        <extracomment>CERT_UNTRUSTED: sentence</extracomment>
        <translation>The certificate does not come from a certification authority of the state.</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <extracomment>CERT_HOLDER_MISMATCH: title</extracomment>
        <translation>Signed by somebody else</translation>
    </message>
    <message>
        <source>The signature is real, but its owner may not sign this. Nothing of it is shown.</source>
        <extracomment>CERT_HOLDER_MISMATCH: sentence</extracomment>
        <translation>The signature is real, but its owner may not sign this. Nothing of it is shown.</translation>
    </message>
    <message>
        <source>It cannot be checked now</source>
        <extracomment>REVOCATION_UNAVAILABLE: title</extracomment>
        <translation>It cannot be checked now</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked cannot be found out at the moment, so the document does not count as valid.</source>
        <extracomment>REVOCATION_UNAVAILABLE: sentence</extracomment>
        <translation>Whether the certificate was revoked cannot be found out at the moment, so the document does not count as valid.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>REVOCATION_UNAVAILABLE: advice</extracomment>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>CLOCK_SKEW: title</extracomment>
        <translation>The clock is wrong</translation>
    </message>
    <message>
        <source>The time of this device differs too much from that of the service. Nothing was sent.</source>
        <extracomment>CLOCK_SKEW: sentence</extracomment>
        <translation>The time of this device differs too much from that of the service. Nothing was sent.</translation>
    </message>
    <message>
        <source>Set date and time of the device to automatic, then try again.</source>
        <extracomment>CLOCK_SKEW: advice</extracomment>
        <translation>Set date and time of the device to automatic, then try again.</translation>
    </message>
    <message>
        <source>No such document</source>
        <extracomment>DOC_NOT_FOUND: title</extracomment>
        <translation>No such document</translation>
    </message>
    <message>
        <source>The registry has no such document of this person.</source>
        <extracomment>DOC_NOT_FOUND: sentence</extracomment>
        <translation>The registry has no such document of this person.</translation>
    </message>
    <message>
        <source>If you hold this document on paper, ask the body that issued it to enter it.</source>
        <extracomment>DOC_NOT_FOUND: advice</extracomment>
        <translation>If you hold this document on paper, ask the body that issued it to enter it.</translation>
    </message>
    <message>
        <source>The document did not pass its checks</source>
        <extracomment>DOC_VERIFY_FAILED: title</extracomment>
        <translation>The document did not pass its checks</translation>
    </message>
    <message>
        <source>At least one check failed, so nothing of the document is shown.</source>
        <extracomment>DOC_VERIFY_FAILED: sentence</extracomment>
        <translation>At least one check failed, so nothing of the document is shown.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <extracomment>REGISTRY_UNAVAILABLE: title</extracomment>
        <translation>The registry does not answer</translation>
    </message>
    <message>
        <source>The document is kept there and could not be fetched. Nothing is lost.</source>
        <extracomment>REGISTRY_UNAVAILABLE: sentence</extracomment>
        <translation>The document is kept there and could not be fetched. Nothing is lost.</translation>
    </message>
    <message>
        <source>This kind of document is not offered</source>
        <extracomment>REGISTRY_NOT_INTEGRATED: title</extracomment>
        <translation>This kind of document is not offered</translation>
    </message>
    <message>
        <source>Its registry is not connected to the service at present.</source>
        <extracomment>REGISTRY_NOT_INTEGRATED: sentence</extracomment>
        <translation>Its registry is not connected to the service at present.</translation>
    </message>
    <message>
        <source>Own documents are on the phone</source>
        <extracomment>DEVICE_NOT_CELLULAR: title. By law own documents are requested from a cellular device only</extracomment>
        <translation>Own documents are on the phone</translation>
    </message>
    <message>
        <source>By law your own documents are shown only on a phone with your connected number. On this device you can check documents of others.</source>
        <extracomment>DEVICE_NOT_CELLULAR: sentence</extracomment>
        <translation>By law your own documents are shown only on a phone with your connected number. On this device you can check documents of others.</translation>
    </message>
    <message>
        <source>Open Qujat on your phone.</source>
        <extracomment>DEVICE_NOT_CELLULAR: advice</extracomment>
        <translation>Open Qujat on your phone.</translation>
    </message>
    <message>
        <source>This document cannot be shown yet</source>
        <extracomment>FORM_NOT_APPROVED: title</extracomment>
        <translation>This document cannot be shown yet</translation>
    </message>
    <message>
        <source>How it must look has not been agreed by the state bodies, so it is not shown.</source>
        <extracomment>FORM_NOT_APPROVED: sentence</extracomment>
        <translation>How it must look has not been agreed by the state bodies, so it is not shown.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <extracomment>RESOURCE_NOT_FOUND: title</extracomment>
        <translation>This is no longer there</translation>
    </message>
    <message>
        <source>What you asked for has ended or was removed.</source>
        <extracomment>RESOURCE_NOT_FOUND: sentence</extracomment>
        <translation>What you asked for has ended or was removed.</translation>
    </message>
    <message>
        <source>Go back and refresh the list.</source>
        <extracomment>RESOURCE_NOT_FOUND: advice</extracomment>
        <translation>Go back and refresh the list.</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <extracomment>ROLE_FORBIDDEN: title</extracomment>
        <translation>This is not permitted</translation>
    </message>
    <message>
        <source>Your account has no right to do this. Nothing was changed.</source>
        <extracomment>ROLE_FORBIDDEN: sentence</extracomment>
        <translation>Your account has no right to do this. Nothing was changed.</translation>
    </message>
    <message>
        <source>If you should have this right, ask your organisation.</source>
        <extracomment>ROLE_FORBIDDEN: advice</extracomment>
        <translation>If you should have this right, ask your organisation.</translation>
    </message>
    <message>
        <source>The service did not understand</source>
        <extracomment>REQUEST_MALFORMED: title</extracomment>
        <translation>The service did not understand</translation>
    </message>
    <message>
        <source>The request of this program was refused as malformed. Nothing was changed.</source>
        <extracomment>REQUEST_MALFORMED: sentence</extracomment>
        <translation>The request of this program was refused as malformed. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <extracomment>REQUEST_TOO_LARGE: title</extracomment>
        <translation>This is too large</translation>
    </message>
    <message>
        <source>The file or text exceeds what is accepted. Nothing was sent.</source>
        <extracomment>REQUEST_TOO_LARGE: sentence</extracomment>
        <translation>The file or text exceeds what is accepted. Nothing was sent.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <extracomment>REQUEST_TOO_LARGE: advice</extracomment>
        <translation>Choose a smaller one.</translation>
    </message>
    <message>
        <source>The service does not offer this</source>
        <extracomment>METHOD_NOT_ALLOWED: title</extracomment>
        <translation>The service does not offer this</translation>
    </message>
    <message>
        <source>This program asked for something that the service does not know. Nothing was changed.</source>
        <extracomment>METHOD_NOT_ALLOWED: sentence</extracomment>
        <translation>This program asked for something that the service does not know. Nothing was changed.</translation>
    </message>
    <message>
        <source>The request got mixed up</source>
        <extracomment>IDEMPOTENCY_CONFLICT: title</extracomment>
        <translation>The request got mixed up</translation>
    </message>
    <message>
        <source>A repeated request differed from the first, so it was refused. Nothing was done twice.</source>
        <extracomment>IDEMPOTENCY_CONFLICT: sentence</extracomment>
        <translation>A repeated request differed from the first, so it was refused. Nothing was done twice.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <extracomment>RATE_LIMITED: title</extracomment>
        <translation>Too many requests</translation>
    </message>
    <message>
        <source>The service asks this device to slow down. Nothing is lost.</source>
        <extracomment>RATE_LIMITED: sentence</extracomment>
        <translation>The service asks this device to slow down. Nothing is lost.</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <extracomment>SERVICE_UNAVAILABLE: title</extracomment>
        <translation>The service is busy</translation>
    </message>
    <message>
        <source>It cannot answer at the moment. Nothing was changed and nothing is lost.</source>
        <extracomment>SERVICE_UNAVAILABLE: sentence</extracomment>
        <translation>It cannot answer at the moment. Nothing was changed and nothing is lost.</translation>
    </message>
    <message>
        <source>Something broke in the service</source>
        <extracomment>SERVICE_FAILED: title</extracomment>
        <translation>Something broke in the service</translation>
    </message>
    <message>
        <source>The service could not finish the request. What was confirmed to you before is kept.</source>
        <extracomment>SERVICE_FAILED: sentence</extracomment>
        <translation>The service could not finish the request. What was confirmed to you before is kept.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>NETWORK_UNREACHABLE: title</extracomment>
        <translation>No connection</translation>
    </message>
    <message>
        <source>The service cannot be reached. Nothing was sent and nothing is lost.</source>
        <extracomment>NETWORK_UNREACHABLE: sentence</extracomment>
        <translation>The service cannot be reached. Nothing was sent and nothing is lost.</translation>
    </message>
    <message>
        <source>The answer takes too long</source>
        <extracomment>NETWORK_TIMEOUT: title</extracomment>
        <translation>The answer takes too long</translation>
    </message>
    <message>
        <source>The connection is slow or broken. Nothing is done twice if you try again.</source>
        <extracomment>NETWORK_TIMEOUT: sentence</extracomment>
        <translation>The connection is slow or broken. Nothing is done twice if you try again.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <extracomment>TLS_UNTRUSTED: title</extracomment>
        <translation>The connection is not safe</translation>
    </message>
    <message>
        <source>Somebody else answers in the name of the service. Nothing was sent.</source>
        <extracomment>TLS_UNTRUSTED: sentence</extracomment>
        <translation>Somebody else answers in the name of the service. Nothing was sent.</translation>
    </message>
    <message>
        <source>Use another network, for instance mobile data instead of public Wi-Fi.</source>
        <extracomment>TLS_UNTRUSTED: advice</extracomment>
        <translation>Use another network, for instance mobile data instead of public Wi-Fi.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <extracomment>REPLY_MALFORMED: title</extracomment>
        <translation>The answer makes no sense</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not as agreed, so nothing of it is used.</source>
        <extracomment>REPLY_MALFORMED: sentence</extracomment>
        <translation>The service&apos;s answer is not as agreed, so nothing of it is used.</translation>
    </message>
    <message>
        <source>Tried several times in vain</source>
        <extracomment>RETRY_BUDGET_SPENT: title</extracomment>
        <translation>Tried several times in vain</translation>
    </message>
    <message>
        <source>To spare battery and network this device has stopped trying for now. Nothing is lost.</source>
        <extracomment>RETRY_BUDGET_SPENT: sentence</extracomment>
        <translation>To spare battery and network this device has stopped trying for now. Nothing is lost.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <extracomment>RETRY_BUDGET_SPENT: advice</extracomment>
        <translation>Wait a minute and try again.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>CANCELLED: title</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>You stopped this before it was done. Nothing was changed.</source>
        <extracomment>CANCELLED: sentence</extracomment>
        <translation>You stopped this before it was done. Nothing was changed.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <extracomment>AUTH_REQUIRED: title</extracomment>
        <translation>Please sign in</translation>
    </message>
    <message>
        <source>Your session has ended, so nothing was sent or shown. Nothing is lost.</source>
        <extracomment>AUTH_REQUIRED: sentence</extracomment>
        <translation>Your session has ended, so nothing was sent or shown. Nothing is lost.</translation>
    </message>
    <message>
        <source>You could not be signed in</source>
        <extracomment>SIGN_IN_REFUSED: title</extracomment>
        <translation>You could not be signed in</translation>
    </message>
    <message>
        <source>The service did not accept these details. Nothing was changed in your account.</source>
        <extracomment>SIGN_IN_REFUSED: sentence</extracomment>
        <translation>The service did not accept these details. Nothing was changed in your account.</translation>
    </message>
    <message>
        <source>Check the IIN or choose another key file, then try again.</source>
        <extracomment>SIGN_IN_REFUSED: advice</extracomment>
        <translation>Check the IIN or choose another key file, then try again.</translation>
    </message>
    <message>
        <source>Signing in took too long</source>
        <extracomment>SIGN_IN_EXPIRED: title</extracomment>
        <translation>Signing in took too long</translation>
    </message>
    <message>
        <source>A sign-in is open for 15 minutes, one by a phone&apos;s camera for 3. This one is over; nothing was changed.</source>
        <extracomment>SIGN_IN_EXPIRED: sentence</extracomment>
        <translation>A sign-in is open for 15 minutes, one by a phone&apos;s camera for 3. This one is over; nothing was changed.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>SIGN_IN_EXPIRED: advice</extracomment>
        <translation>Start the sign-in again.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <extracomment>OTP_WRONG: title</extracomment>
        <translation>The code is not right</translation>
    </message>
    <message>
        <source>The digits differ from those in the SMS.</source>
        <extracomment>OTP_WRONG: sentence</extracomment>
        <translation>The digits differ from those in the SMS.</translation>
    </message>
    <message>
        <source>Look at the latest SMS and type its six digits.</source>
        <extracomment>OTP_WRONG: advice</extracomment>
        <translation>Look at the latest SMS and type its six digits.</translation>
    </message>
    <message>
        <source>A code from an SMS is good for three minutes only.</source>
        <extracomment>OTP_EXPIRED: sentence</extracomment>
        <translation>A code from an SMS is good for three minutes only.</translation>
    </message>
    <message>
        <source>Ask for another SMS and type its code.</source>
        <extracomment>OTP_EXPIRED: advice
----------
OTP_USED: advice</extracomment>
        <translation>Ask for another SMS and type its code.</translation>
    </message>
    <message>
        <source>The code was used already</source>
        <extracomment>OTP_USED: title</extracomment>
        <translation>The code was used already</translation>
    </message>
    <message>
        <source>Each code from an SMS works once.</source>
        <extracomment>OTP_USED: sentence</extracomment>
        <translation>Each code from an SMS works once.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: title</extracomment>
        <translation>Too many wrong codes</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <extracomment>OTP_RATE_LIMITED: title</extracomment>
        <translation>Too many messages</translation>
    </message>
    <message>
        <source>No further SMS is sent to this number for now. Your account is not affected.</source>
        <extracomment>OTP_RATE_LIMITED: sentence</extracomment>
        <translation>No further SMS is sent to this number for now. Your account is not affected.</translation>
    </message>
    <message>
        <source>Wait and ask for a code later.</source>
        <extracomment>OTP_RATE_LIMITED: advice</extracomment>
        <translation>Wait and ask for a code later.</translation>
    </message>
    <message>
        <source>The face was not recognised</source>
        <extracomment>BIOMETRIC_FAILED: title</extracomment>
        <translation>The face was not recognised</translation>
    </message>
    <message>
        <source>The picture does not fit, or it was not clear that a live person is in front of the camera. The picture was not kept.</source>
        <extracomment>BIOMETRIC_FAILED: sentence</extracomment>
        <translation>The picture does not fit, or it was not clear that a live person is in front of the camera. The picture was not kept.</translation>
    </message>
    <message>
        <source>Go where there is more light, look straight at the camera and try again.</source>
        <extracomment>BIOMETRIC_FAILED: advice</extracomment>
        <translation>Go where there is more light, look straight at the camera and try again.</translation>
    </message>
    <message>
        <source>Faces cannot be compared now</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: title</extracomment>
        <translation>Faces cannot be compared now</translation>
    </message>
    <message>
        <source>The service that compares faces does not answer. The picture was not kept.</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: sentence</extracomment>
        <translation>The service that compares faces does not answer. The picture was not kept.</translation>
    </message>
    <message>
        <source>Try again later, or sign in with a key file.</source>
        <extracomment>BIOMETRIC_UNAVAILABLE: advice</extracomment>
        <translation>Try again later, or sign in with a key file.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <extracomment>PIN_WRONG: title</extracomment>
        <translation>Wrong PIN</translation>
    </message>
    <message>
        <source>After ten wrong PINs the data on this device is erased; your documents stay with the state.</source>
        <extracomment>PIN_WRONG: sentence</extracomment>
        <translation>After ten wrong PINs the data on this device is erased; your documents stay with the state.</translation>
    </message>
    <message>
        <source>Type your PIN again.</source>
        <extracomment>PIN_WRONG: advice</extracomment>
        <translation>Type your PIN again.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>PIN_DELAYED: title</extracomment>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>After several wrong PINs the next try is delayed. Nothing is lost.</source>
        <extracomment>PIN_DELAYED: sentence</extracomment>
        <translation>After several wrong PINs the next try is delayed. Nothing is lost.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then type your PIN.</source>
        <extracomment>PIN_DELAYED: advice</extracomment>
        <translation>Wait for the time shown, then type your PIN.</translation>
    </message>
    <message>
        <source>Data on this device was erased</source>
        <extracomment>PIN_DESTROYED: title</extracomment>
        <translation>Data on this device was erased</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so everything kept on this device was erased. Your documents stay with the state.</source>
        <extracomment>PIN_DESTROYED: sentence</extracomment>
        <translation>The PIN was wrong ten times, so everything kept on this device was erased. Your documents stay with the state.</translation>
    </message>
    <message>
        <source>Sign in again and choose a new PIN.</source>
        <extracomment>PIN_DESTROYED: advice</extracomment>
        <translation>Sign in again and choose a new PIN.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <extracomment>PIN_WEAK: title</extracomment>
        <translation>This PIN is easy to guess</translation>
    </message>
    <message>
        <source>Repeated digits, digits in a row and your birth date are not allowed.</source>
        <extracomment>PIN_WEAK: sentence</extracomment>
        <translation>Repeated digits, digits in a row and your birth date are not allowed.</translation>
    </message>
    <message>
        <source>Choose six other digits.</source>
        <extracomment>PIN_WEAK: advice</extracomment>
        <translation>Choose six other digits.</translation>
    </message>
    <message>
        <source>Wrong password of the key file</source>
        <extracomment>KEY_PASSWORD_WRONG: title</extracomment>
        <translation>Wrong password of the key file</translation>
    </message>
    <message>
        <source>The key file could not be opened. Nothing was sent.</source>
        <extracomment>KEY_PASSWORD_WRONG: sentence</extracomment>
        <translation>The key file could not be opened. Nothing was sent.</translation>
    </message>
    <message>
        <source>Type the password that was set when the key was issued.</source>
        <extracomment>KEY_PASSWORD_WRONG: advice</extracomment>
        <translation>Type the password that was set when the key was issued.</translation>
    </message>
    <message>
        <source>This is not a key file</source>
        <extracomment>KEY_FILE_DAMAGED: title</extracomment>
        <translation>This is not a key file</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind. Nothing was sent.</source>
        <extracomment>KEY_FILE_DAMAGED: sentence</extracomment>
        <translation>The file is damaged or of another kind. Nothing was sent.</translation>
    </message>
    <message>
        <source>Choose the file with the ending .p12 that the certification authority gave you.</source>
        <extracomment>KEY_FILE_DAMAGED: advice</extracomment>
        <translation>Choose the file with the ending .p12 that the certification authority gave you.</translation>
    </message>
    <message>
        <source>There is no key in the file</source>
        <extracomment>KEY_MISSING: title</extracomment>
        <translation>There is no key in the file</translation>
    </message>
    <message>
        <source>The file holds certificates, but no key to sign with. Nothing was sent.</source>
        <extracomment>KEY_MISSING: sentence</extracomment>
        <translation>The file holds certificates, but no key to sign with. Nothing was sent.</translation>
    </message>
    <message>
        <source>Choose another key file.</source>
        <extracomment>KEY_MISSING: advice</extracomment>
        <translation>Choose another key file.</translation>
    </message>
    <message>
        <source>The key file is not complete</source>
        <extracomment>KEY_CHAIN_MISSING: title</extracomment>
        <translation>The key file is not complete</translation>
    </message>
    <message>
        <source>Certificates that lead to the certification authority are missing. Nothing was sent.</source>
        <extracomment>KEY_CHAIN_MISSING: sentence</extracomment>
        <translation>Certificates that lead to the certification authority are missing. Nothing was sent.</translation>
    </message>
    <message>
        <source>Get the key file again from the certification authority.</source>
        <extracomment>KEY_CHAIN_MISSING: advice</extracomment>
        <translation>Get the key file again from the certification authority.</translation>
    </message>
    <message>
        <source>The SMS code is too old</source>
        <extracomment>OTP_EXPIRED: title</extracomment>
        <translation>The SMS code is too old</translation>
    </message>
    <message>
        <source>The complaint comes first</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: title</extracomment>
        <translation>The complaint comes first</translation>
    </message>
    <message>
        <source>You can go to court after your complaint has been decided, unless the law says otherwise.</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: sentence</extracomment>
        <translation>You can go to court after your complaint has been decided, unless the law says otherwise.</translation>
    </message>
    <message>
        <source>The terms stand in the complaint. You will be told of the decision.</source>
        <extracomment>COMPLAINT_COURT_PREMATURE: advice</extracomment>
        <translation>The terms stand in the complaint. You will be told of the decision.</translation>
    </message>
    <message>
        <source>The term is over</source>
        <extracomment>COMPLAINT_TERM_OVER: title</extracomment>
        <translation>The term is over</translation>
    </message>
    <message>
        <source>A complaint can be met by the service provider only within three working days; this one has to be forwarded.</source>
        <extracomment>COMPLAINT_TERM_OVER: sentence</extracomment>
        <translation>A complaint can be met by the service provider only within three working days; this one has to be forwarded.</translation>
    </message>
    <message>
        <source>The complaint has been dealt with</source>
        <extracomment>COMPLAINT_CLOSED: title</extracomment>
        <translation>The complaint has been dealt with</translation>
    </message>
    <message>
        <source>There is a decision on this complaint already. Nothing was changed.</source>
        <extracomment>COMPLAINT_CLOSED: sentence</extracomment>
        <translation>There is a decision on this complaint already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <extracomment>PASSWORD_WRONG: title</extracomment>
        <translation>The password is not right</translation>
    </message>
    <message>
        <source>It differs from the password of your account. Nothing was changed.</source>
        <extracomment>PASSWORD_WRONG: sentence</extracomment>
        <translation>It differs from the password of your account. Nothing was changed.</translation>
    </message>
    <message>
        <source>Type it again, or sign in another way.</source>
        <extracomment>PASSWORD_WRONG: advice</extracomment>
        <translation>Type it again, or sign in another way.</translation>
    </message>
    <message>
        <source>This password is easy to guess</source>
        <extracomment>PASSWORD_WEAK: title</extracomment>
        <translation>This password is easy to guess</translation>
    </message>
    <message>
        <source>It needs at least eight characters, not always the same ones, and not your IIN.</source>
        <extracomment>PASSWORD_WEAK: sentence</extracomment>
        <translation>It needs at least eight characters, not always the same ones, and not your IIN.</translation>
    </message>
    <message>
        <source>Choose another password; several words are easy to remember.</source>
        <extracomment>PASSWORD_WEAK: advice</extracomment>
        <translation>Choose another password; several words are easy to remember.</translation>
    </message>
    <message>
        <source>This is not a mobile number</source>
        <extracomment>NUMBER_FORMAT: title</extracomment>
        <translation>This is not a mobile number</translation>
    </message>
    <message>
        <source>Only mobile numbers of Kazakhstan can be connected. No message was sent.</source>
        <extracomment>NUMBER_FORMAT: sentence</extracomment>
        <translation>Only mobile numbers of Kazakhstan can be connected. No message was sent.</translation>
    </message>
    <message>
        <source>Type it like +7 701 000 00 00 or 8 701 000 00 00.</source>
        <extracomment>NUMBER_FORMAT: advice</extracomment>
        <translation>Type it like +7 701 000 00 00 or 8 701 000 00 00.</translation>
    </message>
    <message>
        <source>This number belongs to an organisation</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: title</extracomment>
        <translation>This number belongs to an organisation</translation>
    </message>
    <message>
        <source>By the rules only numbers of individuals are connected (item 3). No message was sent and your account is as before.</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: sentence</extracomment>
        <translation>By the rules only numbers of individuals are connected (item 3). No message was sent and your account is as before.</translation>
    </message>
    <message>
        <source>Take a number in your own name, or have this one re-registered by the operator.</source>
        <extracomment>NUMBER_NOT_INDIVIDUAL: advice</extracomment>
        <translation>Take a number in your own name, or have this one re-registered by the operator.</translation>
    </message>
    <message>
        <source>This number is connected already</source>
        <extracomment>NUMBER_TAKEN: title</extracomment>
        <translation>This number is connected already</translation>
    </message>
    <message>
        <source>A number belongs to one account only, and this one is connected to an account. Your account is as before.</source>
        <extracomment>NUMBER_TAKEN: sentence</extracomment>
        <translation>A number belongs to one account only, and this one is connected to an account. Your account is as before.</translation>
    </message>
    <message>
        <source>If the number is yours, have the operator confirm it in your name, or call the contact centre.</source>
        <extracomment>NUMBER_TAKEN: advice</extracomment>
        <translation>If the number is yours, have the operator confirm it in your name, or call the contact centre.</translation>
    </message>
    <message>
        <source>No number is connected</source>
        <extracomment>NUMBER_ABSENT: title</extracomment>
        <translation>No number is connected</translation>
    </message>
    <message>
        <source>This account has no registered number yet.</source>
        <extracomment>NUMBER_ABSENT: sentence</extracomment>
        <translation>This account has no registered number yet.</translation>
    </message>
    <message>
        <source>Connect your number in the profile.</source>
        <extracomment>NUMBER_ABSENT: advice</extracomment>
        <translation>Connect your number in the profile.</translation>
    </message>
    <message>
        <source>The number does not fit</source>
        <extracomment>NUMBER_MISMATCH: title</extracomment>
        <translation>The number does not fit</translation>
    </message>
    <message>
        <source>The operator has this number in another name, or another number is connected to the account. Nothing was changed.</source>
        <extracomment>NUMBER_MISMATCH: sentence</extracomment>
        <translation>The operator has this number in another name, or another number is connected to the account. Nothing was changed.</translation>
    </message>
    <message>
        <source>Check the number, or have it registered in your name by the operator.</source>
        <extracomment>NUMBER_MISMATCH: advice</extracomment>
        <translation>Check the number, or have it registered in your name by the operator.</translation>
    </message>
    <message>
        <source>This request has ended</source>
        <extracomment>NUMBER_REQUEST_ENDED: title</extracomment>
        <translation>This request has ended</translation>
    </message>
    <message>
        <source>A request for a number is open for 15 minutes, and a newer one ends it. Your account is as before.</source>
        <extracomment>NUMBER_REQUEST_ENDED: sentence</extracomment>
        <translation>A request for a number is open for 15 minutes, and a newer one ends it. Your account is as before.</translation>
    </message>
    <message>
        <source>Begin anew if you still want the number connected.</source>
        <extracomment>NUMBER_REQUEST_ENDED: advice</extracomment>
        <translation>Begin anew if you still want the number connected.</translation>
    </message>
    <message>
        <source>The change of number was stopped</source>
        <extracomment>NUMBER_CHANGE_STOPPED: title</extracomment>
        <translation>The change of number was stopped</translation>
    </message>
    <message>
        <source>One of your older devices took it back. The earlier number is connected again.</source>
        <extracomment>NUMBER_CHANGE_STOPPED: sentence</extracomment>
        <translation>One of your older devices took it back. The earlier number is connected again.</translation>
    </message>
    <message>
        <source>If that was not you, call the contact centre.</source>
        <extracomment>NUMBER_CHANGE_STOPPED: advice</extracomment>
        <translation>If that was not you, call the contact centre.</translation>
    </message>
    <message>
        <source>Your identity document stands against it</source>
        <extracomment>REFUSED_ID_DATA: title</extracomment>
        <translation>Your identity document stands against it</translation>
    </message>
    <message>
        <source>By the laws on identity documents and on identification numbers the request is refused: the document is not valid any more, or the IIN was cancelled. No message was sent.</source>
        <extracomment>REFUSED_ID_DATA: sentence</extracomment>
        <translation>By the laws on identity documents and on identification numbers the request is refused: the document is not valid any more, or the IIN was cancelled. No message was sent.</translation>
    </message>
    <message>
        <source>Have your document renewed at a service centre, then try again.</source>
        <extracomment>REFUSED_ID_DATA: advice</extracomment>
        <translation>Have your document renewed at a service centre, then try again.</translation>
    </message>
    <message>
        <source>The service did not decide in time</source>
        <extracomment>SERVICE_TERM_EXCEEDED: title</extracomment>
        <translation>The service did not decide in time</translation>
    </message>
    <message>
        <source>A request must be decided within ten minutes. This one was not, so it is refused and your account is as before. The fault is the service&apos;s.</source>
        <extracomment>SERVICE_TERM_EXCEEDED: sentence</extracomment>
        <translation>A request must be decided within ten minutes. This one was not, so it is refused and your account is as before. The fault is the service&apos;s.</translation>
    </message>
    <message>
        <source>The journal does not match</source>
        <extracomment>JOURNAL_MISMATCH: title. The service&apos;s journal of events does not fit its last signed head</extracomment>
        <translation>The journal does not match</translation>
    </message>
    <message>
        <source>The record of what happened differs from what was signed before. The service does not go on until this is explained.</source>
        <extracomment>JOURNAL_MISMATCH: sentence</extracomment>
        <translation>The record of what happened differs from what was signed before. The service does not go on until this is explained.</translation>
    </message>
    <message>
        <source>The person has not answered yet</source>
        <extracomment>CONSENT_PENDING: title</extracomment>
        <translation>The person has not answered yet</translation>
    </message>
    <message>
        <source>The request waits in the person&apos;s program and as a message. Nothing was shown.</source>
        <extracomment>CONSENT_PENDING: sentence</extracomment>
        <translation>The request waits in the person&apos;s program and as a message. Nothing was shown.</translation>
    </message>
    <message>
        <source>Wait for the answer.</source>
        <extracomment>CONSENT_PENDING: advice</extracomment>
        <translation>Wait for the answer.</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <extracomment>CONSENT_REFUSED: title</extracomment>
        <translation>Consent was refused</translation>
    </message>
    <message>
        <source>The answer to this request was no. Nothing was shown, and the answer stays.</source>
        <extracomment>CONSENT_REFUSED: sentence</extracomment>
        <translation>The answer to this request was no. Nothing was shown, and the answer stays.</translation>
    </message>
    <message>
        <source>The time for this request is over</source>
        <extracomment>CONSENT_TIMEOUT: title</extracomment>
        <translation>The time for this request is over</translation>
    </message>
    <message>
        <source>It was not answered or not used in time, which counts as a refusal. Nothing was shown.</source>
        <extracomment>CONSENT_TIMEOUT: sentence. Silence counts as a refusal</extracomment>
        <translation>It was not answered or not used in time, which counts as a refusal. Nothing was shown.</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <extracomment>CONSENT_WITHDRAWN: title</extracomment>
        <translation>Consent was taken back</translation>
    </message>
    <message>
        <source>The person has taken the consent back. Nothing is shown under it any more.</source>
        <extracomment>CONSENT_WITHDRAWN: sentence</extracomment>
        <translation>The person has taken the consent back. Nothing is shown under it any more.</translation>
    </message>
    <message>
        <source>Already answered with yes</source>
        <extracomment>CONSENT_ANSWERED: title</extracomment>
        <translation>Already answered with yes</translation>
    </message>
    <message>
        <source>This request was answered another way before: by the password that was told, by a message or on another device. The first answer counts.</source>
        <extracomment>CONSENT_ANSWERED: sentence</extracomment>
        <translation>This request was answered another way before: by the password that was told, by a message or on another device. The first answer counts.</translation>
    </message>
    <message>
        <source>If that was not you, take the consent back under Profile, Consents.</source>
        <extracomment>CONSENT_ANSWERED: advice</extracomment>
        <translation>If that was not you, take the consent back under Profile, Consents.</translation>
    </message>
    <message>
        <source>The person has no registered number</source>
        <extracomment>CONSENT_NO_NUMBER: title</extracomment>
        <translation>The person has no registered number</translation>
    </message>
    <message>
        <source>Consent is asked through the number registered on the portal, and there is none. Nothing was sent.</source>
        <extracomment>CONSENT_NO_NUMBER: sentence</extracomment>
        <translation>Consent is asked through the number registered on the portal, and there is none. Nothing was sent.</translation>
    </message>
    <message>
        <source>The person can register a number on the portal or in this program.</source>
        <extracomment>CONSENT_NO_NUMBER: advice</extracomment>
        <translation>The person can register a number on the portal or in this program.</translation>
    </message>
    <message>
        <source>This information system may not ask</source>
        <extracomment>SYSTEM_NOT_APPROVED: title</extracomment>
        <translation>This information system may not ask</translation>
    </message>
    <message>
        <source>No decision of the authorised body in force allows it. The attempt was written down.</source>
        <extracomment>SYSTEM_NOT_APPROVED: sentence</extracomment>
        <translation>No decision of the authorised body in force allows it. The attempt was written down.</translation>
    </message>
    <message>
        <source>The receipt proves nothing</source>
        <extracomment>JOURNAL_UNPROVEN: title</extracomment>
        <translation>The receipt proves nothing</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not signed by the journal, or speaks of something else. It was not kept.</source>
        <extracomment>JOURNAL_UNPROVEN: sentence</extracomment>
        <translation>The service&apos;s answer is not signed by the journal, or speaks of something else. It was not kept.</translation>
    </message>
    <message>
        <source>Call the contact centre.</source>
        <extracomment>JOURNAL_UNPROVEN: advice</extracomment>
        <translation>Call the contact centre.</translation>
    </message>
    <message>
        <source>It was ended to protect your account. Nothing was changed.</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: sentence</extracomment>
        <translation>It was ended to protect your account. Nothing was changed.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <extracomment>OTP_ATTEMPTS_EXCEEDED: advice</extracomment>
        <translation>Begin again.</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <extracomment>TOKEN_ABSENT: title. A token is a small device or card that holds a signing key</extracomment>
        <translation>The token is not there</translation>
    </message>
    <message>
        <source>No token with your key is connected. Nothing was signed.</source>
        <extracomment>TOKEN_ABSENT: sentence</extracomment>
        <translation>No token with your key is connected. Nothing was signed.</translation>
    </message>
    <message>
        <source>Connect the token or put the card into the reader and try again.</source>
        <extracomment>TOKEN_ABSENT: advice</extracomment>
        <translation>Connect the token or put the card into the reader and try again.</translation>
    </message>
    <message>
        <source>Wrong PIN of the token</source>
        <extracomment>TOKEN_PIN_WRONG: title</extracomment>
        <translation>Wrong PIN of the token</translation>
    </message>
    <message>
        <source>The token did not accept the PIN. Nothing was signed. After several wrong PINs it locks itself.</source>
        <extracomment>TOKEN_PIN_WRONG: sentence. After too many tries the token locks itself</extracomment>
        <translation>The token did not accept the PIN. Nothing was signed. After several wrong PINs it locks itself.</translation>
    </message>
    <message>
        <source>Type the PIN that you set for the token.</source>
        <extracomment>TOKEN_PIN_WRONG: advice</extracomment>
        <translation>Type the PIN that you set for the token.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <extracomment>TOKEN_LOCKED: title</extracomment>
        <translation>The token is locked</translation>
    </message>
    <message>
        <source>Its PIN was wrong too often. Nothing was signed, and the key is still on the token.</source>
        <extracomment>TOKEN_LOCKED: sentence</extracomment>
        <translation>Its PIN was wrong too often. Nothing was signed, and the key is still on the token.</translation>
    </message>
    <message>
        <source>Have it unlocked by whoever gave you the token.</source>
        <extracomment>TOKEN_LOCKED: advice</extracomment>
        <translation>Have it unlocked by whoever gave you the token.</translation>
    </message>
    <message>
        <source>The token was taken out</source>
        <extracomment>TOKEN_REMOVED: title</extracomment>
        <translation>The token was taken out</translation>
    </message>
    <message>
        <source>The token was disconnected before the signature was made. Nothing was signed.</source>
        <extracomment>TOKEN_REMOVED: sentence</extracomment>
        <translation>The token was disconnected before the signature was made. Nothing was signed.</translation>
    </message>
    <message>
        <source>Connect the token again and leave it there until the end.</source>
        <extracomment>TOKEN_REMOVED: advice</extracomment>
        <translation>Connect the token again and leave it there until the end.</translation>
    </message>
    <message>
        <source>There is no key for this on the token</source>
        <extracomment>TOKEN_WITHOUT_KEY: title</extracomment>
        <translation>There is no key for this on the token</translation>
    </message>
    <message>
        <source>The token opened, but holds no key with a certificate for this. Nothing was signed.</source>
        <extracomment>TOKEN_WITHOUT_KEY: sentence</extracomment>
        <translation>The token opened, but holds no key with a certificate for this. Nothing was signed.</translation>
    </message>
    <message>
        <source>Choose another token or use a key file.</source>
        <extracomment>TOKEN_WITHOUT_KEY: advice</extracomment>
        <translation>Choose another token or use a key file.</translation>
    </message>
    <message>
        <source>Cryptography was altered</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: title</extracomment>
        <translation>Cryptography was altered</translation>
    </message>
    <message>
        <source>The library that makes and checks signatures on this device is not the one that was installed, or it computes wrongly. Nothing is signed or checked with it.</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: sentence</extracomment>
        <translation>The library that makes and checks signatures on this device is not the one that was installed, or it computes wrongly. Nothing is signed or checked with it.</translation>
    </message>
    <message>
        <source>Install Qujat and the updates of the system anew, then start again.</source>
        <extracomment>CRYPTOGRAPHY_FAILED at the start of the program: advice</extracomment>
        <translation>Install Qujat and the updates of the system anew, then start again.</translation>
    </message>
    <message>
        <source>Signing is switched off</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm the library: title</extracomment>
        <translation>Signing is switched off</translation>
    </message>
    <message>
        <source>The cryptographic library of this device is not among those confirmed for use here. Nothing was signed or sent.</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm it: sentence</extracomment>
        <translation>The cryptographic library of this device is not among those confirmed for use here. Nothing was signed or sent.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this device to renew the confirmation.</source>
        <extracomment>CRYPTOGRAPHY_FAILED because the operator did not confirm it: advice</extracomment>
        <translation>Ask whoever looks after this device to renew the confirmation.</translation>
    </message>
    <message>
        <source>The service is being maintained</source>
        <extracomment>Preventive maintenance of the service: title</extracomment>
        <translation>The service is being maintained</translation>
    </message>
    <message>
        <source>The work ends: %1. Nothing was changed and nothing is lost.</source>
        <extracomment>Preventive maintenance of the service: sentence; %1 is a date and a time of day</extracomment>
        <translation>The work ends: %1. Nothing was changed and nothing is lost.</translation>
    </message>
    <message>
        <source>Try again after that time. The service works around the clock otherwise.</source>
        <extracomment>Preventive maintenance of the service: advice</extracomment>
        <translation>Try again after that time. The service works around the clock otherwise.</translation>
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
    <name>HistoryEntry</name>
    <message>
        <source>%1 · No. %2</source>
        <extracomment>Under a note of the history: %1 is &quot;Proven&quot; or the like, %2 the note&apos;s number</extracomment>
        <translation>%1 · No. %2</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History</source>
        <extracomment>Title of the page with the notes and name of its place in the bar</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button that loads the notes again</extracomment>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Whose documents</source>
        <extracomment>Group of two choices: whose documents</extracomment>
        <translation>Whose documents</translation>
    </message>
    <message>
        <source>Mine, seen by others</source>
        <extracomment>Choices of the history: others looked at mine; I looked at theirs</extracomment>
        <translation>Mine, seen by others</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation>Seen by me</translation>
    </message>
    <message>
        <source>Loading the notes of your account…</source>
        <extracomment>While the notes are being loaded</extracomment>
        <translation>Loading the notes of your account…</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <extracomment>When there are no notes; the second one when the notes are about documents one looked at</extracomment>
        <translation>Nobody has looked yet</translation>
    </message>
    <message>
        <source>You have not looked yet</source>
        <translation>You have not looked yet</translation>
    </message>
    <message>
        <source>Every look at one of your documents is noted here, with who it was and when.</source>
        <extracomment>When there are no notes; the second one when the notes are about documents one looked at</extracomment>
        <translation>Every look at one of your documents is noted here, with who it was and when.</translation>
    </message>
    <message>
        <source>Every document of others that you check is noted here, and in their account too.</source>
        <translation>Every document of others that you check is noted here, and in their account too.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Button under the notes; the second text stands while it is being done</extracomment>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Earlier notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Read aloud for the list of notes</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save all with proofs</source>
        <extracomment>Button that saves all notes with their proofs to a file</extracomment>
        <translation>Save all with proofs</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of the journal</source>
        <extracomment>Row in the history that leads to the alarms of the journal; %n is their number</extracomment>
        <translation>
            <numerusform>%n alarm of the journal</numerusform>
            <numerusform>%n alarms of the journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the notes with their proofs</source>
        <extracomment>Title of the file dialog for the notes with their proofs</extracomment>
        <translation>Save the notes with their proofs</translation>
    </message>
    <message>
        <source>Proofs (*.qujatproof)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Proofs (*.qujatproof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Every note can be proven</source>
        <extracomment>In the wide window, beside the list of notes, while none is chosen</extracomment>
        <translation>Every note can be proven</translation>
    </message>
    <message>
        <source>Choose a note to see who looked, and what proves it.</source>
        <extracomment>In the wide window, beside the list of notes, while none is chosen</extracomment>
        <translation>Choose a note to see who looked, and what proves it.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>in the program</source>
        <extracomment>In the history: the way by which something was done</extracomment>
        <translation>in the program</translation>
    </message>
    <message>
        <source>by QR code</source>
        <extracomment>In the history: the way by which a document was opened</extracomment>
        <translation>by QR code</translation>
    </message>
    <message>
        <source>by six digits</source>
        <extracomment>In the history: the way by which a document was opened</extracomment>
        <translation>by six digits</translation>
    </message>
    <message>
        <source>%1 was shown</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>%1 was shown</translation>
    </message>
    <message>
        <source>You checked: %1</source>
        <extracomment>History of the third party: %1 is a type of document</extracomment>
        <translation>You checked: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>History: a viewing was refused; %1 is a type of document</extracomment>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>You opened access: %1</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>You opened access: %1</translation>
    </message>
    <message>
        <source>Access closed: %1</source>
        <extracomment>History of the holder: %1 is a type of document</extracomment>
        <translation>Access closed: %1</translation>
    </message>
    <message>
        <source>Sign-in on a device</source>
        <extracomment>History: somebody signed in on a device</extracomment>
        <translation>Sign-in on a device</translation>
    </message>
    <message>
        <source>A device was signed out</source>
        <extracomment>History: a device was signed out</extracomment>
        <translation>A device was signed out</translation>
    </message>
    <message>
        <source>Another event</source>
        <extracomment>History: an event of a kind that this version does not know; %1 is a type of document or empty</extracomment>
        <translation>Another event</translation>
    </message>
    <message>
        <source>Another event: %1</source>
        <translation>Another event: %1</translation>
    </message>
    <message>
        <source>by the password that was told</source>
        <extracomment>In the history: the way by which consent was given</extracomment>
        <translation>by the password that was told</translation>
    </message>
    <message>
        <source>by message</source>
        <extracomment>In the history: the way by which consent was given</extracomment>
        <translation>by message</translation>
    </message>
    <message>
        <source>Consent was asked: %1</source>
        <extracomment>History: an information system asked; %1 is a type of document</extracomment>
        <translation>Consent was asked: %1</translation>
    </message>
    <message>
        <source>Consent was given: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Consent was given: %1</translation>
    </message>
    <message>
        <source>Consent was refused: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Consent was refused: %1</translation>
    </message>
    <message>
        <source>A request ran out: %1</source>
        <extracomment>History: nobody answered in time; %1 is a type of document</extracomment>
        <translation>A request ran out: %1</translation>
    </message>
    <message>
        <source>Consent was taken back: %1</source>
        <extracomment>History: %1 is a type of document</extracomment>
        <translation>Consent was taken back: %1</translation>
    </message>
    <message>
        <source>Not yet proven</source>
        <extracomment>State of a note of the history: its proof was not checked yet</extracomment>
        <translation>Not yet proven</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>State of a note of the history: this device checked that the journal proves it</extracomment>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Contradicted by the journal</source>
        <extracomment>State of a note of the history: the journal contradicts it</extracomment>
        <translation>Contradicted by the journal</translation>
    </message>
    <message>
        <source>The service has not given the proof of this note yet. It is asked for again by itself.</source>
        <extracomment>Under a note whose proof was not checked yet</extracomment>
        <translation>The service has not given the proof of this note yet. It is asked for again by itself.</translation>
    </message>
    <message>
        <source>This device has checked that exactly this note stands in the signed journal of the service, with these values. Nobody can remove or change it without being noticed.</source>
        <extracomment>Under a proven note</extracomment>
        <translation>This device has checked that exactly this note stands in the signed journal of the service, with these values. Nobody can remove or change it without being noticed.</translation>
    </message>
    <message>
        <source>What the service gave as proof does not fit this note. The alarm says more; the evidence is kept on this device.</source>
        <extracomment>Under a note that the journal contradicts</extracomment>
        <translation>What the service gave as proof does not fit this note. The alarm says more; the evidence is kept on this device.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal. It is proven under the head of %2 entries, signed on %3.</source>
        <extracomment>Where a note stands in the journal: %1 is its place, %2 how many entries there were, %3 date and time of the signature</extracomment>
        <translation>Entry %1 of the journal. It is proven under the head of %2 entries, signed on %3.</translation>
    </message>
    <message>
        <source>You were asked by six digits: %1</source>
        <extracomment>History of the holder: somebody with six digits asked; %1 is a type of document</extracomment>
        <translation>You were asked by six digits: %1</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <extracomment>History of the holder: the answer to somebody with six digits; %1 is a type of document</extracomment>
        <translation>You answered: %1</translation>
    </message>
    <message>
        <source>A PIN was set on a device</source>
        <extracomment>History: a PIN was chosen on a device</extracomment>
        <translation>A PIN was set on a device</translation>
    </message>
    <message>
        <source>A signature certificate was revoked</source>
        <extracomment>History: a certificate of electronic signature was revoked</extracomment>
        <translation>A signature certificate was revoked</translation>
    </message>
    <message>
        <source>Staff looked at your data</source>
        <extracomment>History: staff of a service centre looked at the data; %1 is a type of document or empty</extracomment>
        <translation>Staff looked at your data</translation>
    </message>
    <message>
        <source>Staff looked at: %1</source>
        <translation>Staff looked at: %1</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Documents</source>
        <extracomment>Place in the bar: own documents</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Place in the bar: check a document of somebody else</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Place in the bar: the notes of the account</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Place in the bar: the person, devices, sign-out</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Place in the bar of a wide window</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row that locks the program; the PIN opens it again</extracomment>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>%1: access is open for another %2</source>
        <extracomment>Line over other pages while access to a document is open; %1 is its name, %2 a time such as 4:12</extracomment>
        <translation>%1: access is open for another %2</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button in the line while access to a document is open</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Alarm: the record of who looked at documents contradicts itself.</source>
        <extracomment>Line over every page while there is an unread alarm of the journal</extracomment>
        <translation>Alarm: the record of who looked at documents contradicts itself.</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Button in the line of an alarm; opens what it is about</extracomment>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>IinStep</name>
    <message>
        <source>Individual identification number (IIN)</source>
        <extracomment>Label of the field for the identification number</extracomment>
        <translation>Individual identification number (IIN)</translation>
    </message>
    <message>
        <source>Twelve digits, as on your identity card.</source>
        <extracomment>Under the field for the identification number</extracomment>
        <translation>Twelve digits, as on your identity card.</translation>
    </message>
    <message>
        <source>Two different proofs are asked for after your number. Choose which.</source>
        <extracomment>Above the field for the identification number</extracomment>
        <translation>Two different proofs are asked for after your number. Choose which.</translation>
    </message>
    <message>
        <source>Two proofs</source>
        <extracomment>Group of three choices: which two proofs go with the identification number</extracomment>
        <translation>Two proofs</translation>
    </message>
    <message>
        <source>Code and face</source>
        <extracomment>Choices of two proofs that go with the identification number</extracomment>
        <translation>Code and face</translation>
    </message>
    <message>
        <source>Code and password</source>
        <translation>Code and password</translation>
    </message>
    <message>
        <source>Password and face</source>
        <translation>Password and face</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after the identification number</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Once you are signed in, the page for the new certificate opens by itself.</source>
        <extracomment>When the sign-in is for a new certificate</extracomment>
        <translation>Once you are signed in, the page for the new certificate opens by itself.</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>About the service</source>
        <extracomment>Title of the page that explains the public service of connecting a telephone number</extracomment>
        <translation>About the service</translation>
    </message>
    <message>
        <source>Public service “Registration and connection of the subscriber number provided by the cellular operator to the account of the web portal of e-government”.</source>
        <extracomment>First sentence of the page that explains the public service</extracomment>
        <translation>Public service “Registration and connection of the subscriber number provided by the cellular operator to the account of the web portal of e-government”.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <extracomment>Row 1 of the standard of the public service</extracomment>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Ministry of Digital Development, Innovation and Aerospace Industry of the Republic of Kazakhstan</source>
        <extracomment>Row 1 of the standard of the public service</extracomment>
        <translation>Ministry of Digital Development, Innovation and Aerospace Industry of the Republic of Kazakhstan</translation>
    </message>
    <message>
        <source>Where it is provided</source>
        <extracomment>Row 2 of the standard of the public service</extracomment>
        <translation>Where it is provided</translation>
    </message>
    <message>
        <source>The web portal of e-government, the mobile application, mobile applications of second-tier banks</source>
        <extracomment>Row 2 of the standard of the public service</extracomment>
        <translation>The web portal of e-government, the mobile application, mobile applications of second-tier banks</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <extracomment>Row 3 of the standard of the public service</extracomment>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>Row 3 of the standard of the public service</extracomment>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Row 4 of the standard of the public service</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Electronic, fully automated</source>
        <extracomment>Row 4 of the standard of the public service</extracomment>
        <translation>Electronic, fully automated</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Row 5 of the standard of the public service</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Information about the connected number in your account, or a refusal with its reason</source>
        <extracomment>Row 5 of the standard of the public service</extracomment>
        <translation>Information about the connected number in your account, or a refusal with its reason</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row 6 of the standard of the public service</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <extracomment>Row 6 of the standard of the public service</extracomment>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Row 7 of the standard of the public service</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Around the clock, except for technical breaks for maintenance</source>
        <extracomment>Row 7 of the standard of the public service</extracomment>
        <translation>Around the clock, except for technical breaks for maintenance</translation>
    </message>
    <message>
        <source>What is needed</source>
        <extracomment>Row 8 of the standard of the public service</extracomment>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>On the portal: the number, the one-time password sent to it and your electronic signature. In the mobile application: the number, the one-time password, your signature key or a new one, and a comparison of your face. In a bank&apos;s application: the number known to the bank; when it is absent or different, a comparison of your face and a one-time password.</source>
        <extracomment>Row 8 of the standard of the public service</extracomment>
        <translation>On the portal: the number, the one-time password sent to it and your electronic signature. In the mobile application: the number, the one-time password, your signature key or a new one, and a comparison of your face. In a bank&apos;s application: the number known to the bank; when it is absent or different, a comparison of your face and a one-time password.</translation>
    </message>
    <message>
        <source>When it is refused</source>
        <extracomment>Row 9 of the standard of the public service</extracomment>
        <translation>When it is refused</translation>
    </message>
    <message>
        <source>When you, or the data given, do not meet the laws “On identity documents” and “On national registers of identification numbers”</source>
        <extracomment>Row 9 of the standard of the public service</extracomment>
        <translation>When you, or the data given, do not meet the laws “On identity documents” and “On national registers of identification numbers”</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <extracomment>Row 10 of the standard of the public service</extracomment>
        <translation>Where to ask</translation>
    </message>
    <message>
        <source>The provider&apos;s help desk and the unified contact centre: %1</source>
        <extracomment>Row 10 of the standard of the public service; %1 are telephone numbers</extracomment>
        <translation>The provider&apos;s help desk and the unified contact centre: %1</translation>
    </message>
    <message>
        <source>Call 1414</source>
        <extracomment>Button that calls the contact centre; 1414 is its short number</extracomment>
        <translation>Call 1414</translation>
    </message>
    <message>
        <source>Call 8 800 080 7777</source>
        <extracomment>Button that calls the contact centre by its free number</extracomment>
        <translation>Call 8 800 080 7777</translation>
    </message>
</context>
<context>
    <name>KeyFileStep</name>
    <message>
        <source>Choose the key file</source>
        <extracomment>Row that opens the file dialog
----------
Title of the file dialog for a key file</extracomment>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>Press to choose another file.</source>
        <extracomment>Under the row that opens the file dialog</extracomment>
        <translation>Press to choose another file.</translation>
    </message>
    <message>
        <source>A file that ends in .p12 or .pfx.</source>
        <translation>A file that ends in .p12 or .pfx.</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <extracomment>Label of the field for the password of a key file</extracomment>
        <translation>Password of the key file</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <extracomment>Under the field for the password of a key file</extracomment>
        <translation>It stays on this device.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Key files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <extracomment>Group of the three language choices</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Qujat</source>
        <extracomment>Title of the window; the name of the program</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Demonstration: invented people, no legal force</source>
        <extracomment>Line over every page in the demonstration</extracomment>
        <translation>Demonstration: invented people, no legal force</translation>
    </message>
    <message>
        <source>No connection. Kept copies can be seen; nothing is shown as valid now.</source>
        <extracomment>Line over every page without network</extracomment>
        <translation>No connection. Kept copies can be seen; nothing is shown as valid now.</translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Key file</source>
        <extracomment>Way to sign in: with a key of the National Certification Authority kept in a file</extracomment>
        <translation>Key file</translation>
    </message>
    <message>
        <source>An electronic signature key (AUTH or RSA file of the National Certification Authority) and its password.</source>
        <extracomment>Under &quot;Key file&quot;</extracomment>
        <translation>An electronic signature key (AUTH or RSA file of the National Certification Authority) and its password.</translation>
    </message>
    <message>
        <source>Two different proofs keep your documents yours. Choose the first one; the second is a code sent to your registered number, your face or your password.</source>
        <extracomment>Above the ways to sign in</extracomment>
        <translation>Two different proofs keep your documents yours. Choose the first one; the second is a code sent to your registered number, your face or your password.</translation>
    </message>
    <message>
        <source>IIN without a key</source>
        <extracomment>Way to sign in: identification number, then two proofs other than a key</extracomment>
        <translation>IIN without a key</translation>
    </message>
    <message>
        <source>Your individual identification number, then two of: a code to your number, your face, your password.</source>
        <extracomment>Under &quot;IIN without a key&quot;</extracomment>
        <translation>Your individual identification number, then two of: a code to your number, your face, your password.</translation>
    </message>
    <message>
        <source>Lost your phone, PIN or number?</source>
        <extracomment>Row that leads to the ways back in for who has lost something</extracomment>
        <translation>Lost your phone, PIN or number?</translation>
    </message>
    <message>
        <source>How to get back in, each time with two proofs.</source>
        <extracomment>Under &quot;Lost your phone, PIN or number?&quot;</extracomment>
        <translation>How to get back in, each time with two proofs.</translation>
    </message>
    <message>
        <source>About the service</source>
        <extracomment>Button on the sign-in page that leads to the page about the public service</extracomment>
        <translation>About the service</translation>
    </message>
    <message>
        <source>Contact centre: %1</source>
        <extracomment>Under the ways to sign in; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Contact centre: %1</translation>
    </message>
    <message>
        <source>With my phone</source>
        <extracomment>Way to sign in: by the phone on which the person is signed in already</extracomment>
        <translation>With my phone</translation>
    </message>
    <message>
        <source>Your phone with Qujat scans a code here and you confirm on it.</source>
        <extracomment>Under &quot;With my phone&quot;</extracomment>
        <translation>Your phone with Qujat scans a code here and you confirm on it.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <extracomment>Way to sign in: without a key, to have one made and certified on this device</extracomment>
        <translation>New certificate</translation>
    </message>
    <message>
        <source>No key yet, or a lost one: prove yourself by IIN, then this device makes a key and has its certificate issued.</source>
        <extracomment>Under &quot;New certificate&quot;</extracomment>
        <translation>No key yet, or a lost one: prove yourself by IIN, then this device makes a key and has its certificate issued.</translation>
    </message>
</context>
<context>
    <name>MethodsScreen</name>
    <message>
        <source>Ways to sign in</source>
        <extracomment>Title of the page about the ways to sign in</extracomment>
        <translation>Ways to sign in</translation>
    </message>
    <message>
        <source>Always two different proofs. One alone, even a code by SMS, opens nothing.</source>
        <extracomment>Above the list of ways to sign in</extracomment>
        <translation>Always two different proofs. One alone, even a code by SMS, opens nothing.</translation>
    </message>
    <message>
        <source>Password of your account</source>
        <extracomment>Heading over setting the password of the account</extracomment>
        <translation>Password of your account</translation>
    </message>
    <message>
        <source>The password is set. It can be one of your two proofs from now on.</source>
        <extracomment>When the password of the account was set</extracomment>
        <translation>The password is set. It can be one of your two proofs from now on.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of the field for a new password of the account</extracomment>
        <translation>New password</translation>
    </message>
    <message>
        <source>At least eight characters. Then show your face: it proves that it is you who sets the password.</source>
        <extracomment>Under the field for a new password of the account</extracomment>
        <translation>At least eight characters. Then show your face: it proves that it is you who sets the password.</translation>
    </message>
</context>
<context>
    <name>MinutesSheet</name>
    <message>
        <source>How long may others look?</source>
        <extracomment>Title of the choice of minutes</extracomment>
        <translation>How long may others look?</translation>
    </message>
    <message>
        <source>You can close access earlier at any time. Everybody who looks is noted in your history.</source>
        <extracomment>Under the title of the choice of minutes</extracomment>
        <translation>You can close access earlier at any time. Everybody who looks is noted in your history.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Choice of how long access is open</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteScreen</name>
    <message>
        <source>Who</source>
        <extracomment>Label in a note of the history; the second one when oneself looked at somebody&apos;s document</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Whose document</source>
        <translation>Whose document</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Label in a note of the history: by QR code, by six digits</extracomment>
        <translation>How</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Label in a note of the history: the purpose that the third party stated</extracomment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Number of the note</source>
        <extracomment>Label in a note of the history: its number, the same in both accounts</extracomment>
        <translation>Number of the note</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Heading over what proves a note of the history</extracomment>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Save with the proof</source>
        <extracomment>Button that saves one note with its proof to a file</extracomment>
        <translation>Save with the proof</translation>
    </message>
    <message>
        <source>Anybody can check the file without network, with the service&apos;s published key. It shows who looked and at which type of document.</source>
        <extracomment>Under the button that saves a note with its proof</extracomment>
        <translation>Anybody can check the file without network, with the service&apos;s published key. It shows who looked and at which type of document.</translation>
    </message>
    <message>
        <source>Save the receipt without data</source>
        <extracomment>Button that saves the receipt of a check without any data of the person</extracomment>
        <translation>Save the receipt without data</translation>
    </message>
    <message>
        <source>Proves that you checked a valid document of this type at this time, and whether its holder was 18 or older. It holds no name and no number, so no copy of the document needs to be kept.</source>
        <extracomment>Under the button that saves the receipt without data</extracomment>
        <translation>Proves that you checked a valid document of this type at this time, and whether its holder was 18 or older. It holds no name and no number, so no copy of the document needs to be kept.</translation>
    </message>
    <message>
        <source>Save the note with its proof</source>
        <extracomment>Title of the file dialog for one note with its proof</extracomment>
        <translation>Save the note with its proof</translation>
    </message>
    <message>
        <source>Proofs (*.qujatproof)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Proofs (*.qujatproof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the file dialog for the receipt without data</extracomment>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Receipts (*.qujatreceipt)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Receipts (*.qujatreceipt)</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Label in a note of the history: name of the device on which it happened</extracomment>
        <translation>Device</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label in a note of the history: why something was refused</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Complain about this refusal</source>
        <extracomment>Button under a refusal in the history: opens the form of a complaint about it</extracomment>
        <translation>Complain about this refusal</translation>
    </message>
</context>
<context>
    <name>NoticeChoices</name>
    <message>
        <source>How I am told</source>
        <extracomment>Title of the sheet with the choices of notices</extracomment>
        <translation>How I am told</translation>
    </message>
    <message>
        <source>What is switched off here is not shown at once, but it always stands in the list.</source>
        <extracomment>Over the choices of notices</extracomment>
        <translation>What is switched off here is not shown at once, but it always stands in the list.</translation>
    </message>
    <message>
        <source>Show at once</source>
        <extracomment>Switch: show notices of a kind at once</extracomment>
        <translation>Show at once</translation>
    </message>
    <message>
        <source>Send by SMS as well</source>
        <extracomment>Switch: send notices of a kind by SMS as well</extracomment>
        <translation>Send by SMS as well</translation>
    </message>
</context>
<context>
    <name>NoticeEntry</name>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a note in the history; %1 is the number</extracomment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Press to complain about the refusal.</source>
        <extracomment>Under a refusal in the notices; the row leads to the form of a complaint</extracomment>
        <translation>Press to complain about the refusal.</translation>
    </message>
    <message>
        <source>new, %1</source>
        <extracomment>Mark of a notice that was not seen yet; %1 is a time</extracomment>
        <translation>new, %1</translation>
    </message>
</context>
<context>
    <name>NoticesScreen</name>
    <message>
        <source>Notices</source>
        <extracomment>Title of the page with the notices
----------
Read aloud for the list of notices</extracomment>
        <translation>Notices</translation>
    </message>
    <message>
        <source>How I am told</source>
        <extracomment>Button that shows how notices are told</extracomment>
        <translation>How I am told</translation>
    </message>
    <message>
        <source>Loading your notices…</source>
        <extracomment>While the notices are being loaded</extracomment>
        <translation>Loading your notices…</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>When there are no notices</extracomment>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Every use and every change of your data and account is told here (law on informatization, article 36).</source>
        <extracomment>When there are no notices</extracomment>
        <translation>Every use and every change of your data and account is told here (law on informatization, article 36).</translation>
    </message>
    <message>
        <source>Earlier notices</source>
        <extracomment>Button under the notices</extracomment>
        <translation>Earlier notices</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>A mobile number of Kazakhstan in your own name. A code is sent to it; the service is free of charge.</source>
        <extracomment>Above the field for the number that is to be connected</extracomment>
        <translation>A mobile number of Kazakhstan in your own name. A code is sent to it; the service is free of charge.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Label of the field for the number that is to be connected</extracomment>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>Like +7 701 000 00 00 or 8 701 000 00 00.</source>
        <extracomment>Under the field for the number that is to be connected</extracomment>
        <translation>Like +7 701 000 00 00 or 8 701 000 00 00.</translation>
    </message>
    <message>
        <source>Get verification code</source>
        <extracomment>Button that has a code sent to the number; the words of the rules</extracomment>
        <translation>Get verification code</translation>
    </message>
</context>
<context>
    <name>NumberOverview</name>
    <message>
        <source>No number is connected</source>
        <extracomment>When no number is connected to the account</extracomment>
        <translation>No number is connected</translation>
    </message>
    <message>
        <source>Without one, no code, no consent and no notice can reach you, and your documents stay closed on this phone.</source>
        <extracomment>Under &quot;No number is connected&quot;</extracomment>
        <translation>Without one, no code, no consent and no notice can reach you, and your documents stay closed on this phone.</translation>
    </message>
    <message>
        <source>Was it you?</source>
        <extracomment>Title over a change of number that can still be taken back</extracomment>
        <translation>Was it you?</translation>
    </message>
    <message>
        <source>It was not me: stop the change</source>
        <extracomment>Button that takes a change of number back</extracomment>
        <translation>It was not me: stop the change</translation>
    </message>
    <message>
        <source>Change number</source>
        <extracomment>Button that begins connecting a number; the second when one is connected</extracomment>
        <translation>Change number</translation>
    </message>
    <message>
        <source>Connect a number</source>
        <translation>Connect a number</translation>
    </message>
    <message>
        <source>My requests</source>
        <extracomment>Heading over the requests for numbers</extracomment>
        <translation>My requests</translation>
    </message>
    <message>
        <source>Provided by the Ministry of Digital Development, Innovation and Aerospace Industry, free of charge, decided by itself within ten minutes. Contact centre: %1.</source>
        <extracomment>Under the page about the number; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Provided by the Ministry of Digital Development, Innovation and Aerospace Industry, free of charge, decided by itself within ten minutes. Contact centre: %1.</translation>
    </message>
    <message>
        <source>Stop the change?</source>
        <extracomment>Title of the question before a change of number is taken back</extracomment>
        <translation>Stop the change?</translation>
    </message>
    <message>
        <source>The earlier number is connected again, and the device that asked for the change is signed out.</source>
        <extracomment>Question before a change of number is taken back</extracomment>
        <translation>The earlier number is connected again, and the device that asked for the change is signed out.</translation>
    </message>
    <message>
        <source>Stop the change</source>
        <extracomment>Button that takes a change of number back</extracomment>
        <translation>Stop the change</translation>
    </message>
    <message>
        <source>Press to complain about the refusal.</source>
        <extracomment>Under a refused request for a number; the row leads to the form of a complaint</extracomment>
        <translation>Press to complain about the refusal.</translation>
    </message>
</context>
<context>
    <name>NumberProgress</name>
    <message>
        <source>Number</source>
        <extracomment>Step of connecting a number</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Step of connecting a number: the code from the message</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Step of connecting a number: signature or face</extracomment>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Last step of connecting a number</extracomment>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read aloud for the progress of connecting a number; %1 and %2 are numbers, %3 the name of the step</extracomment>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>My phone number</source>
        <extracomment>Title of the page about the registered number</extracomment>
        <translation>My phone number</translation>
    </message>
    <message>
        <source>Certify the request with your electronic signature. You sign that %1 is to be connected to your account, and nothing else.</source>
        <extracomment>Before a request for a number is signed; %1 is the masked number</extracomment>
        <translation>Certify the request with your electronic signature. You sign that %1 is to be connected to your account, and nothing else.</translation>
    </message>
    <message>
        <source>Sign and connect</source>
        <extracomment>Button that signs the request for a number</extracomment>
        <translation>Sign and connect</translation>
    </message>
    <message>
        <source>The service is deciding</source>
        <extracomment>While the service decides about a request for a number</extracomment>
        <translation>The service is deciding</translation>
    </message>
    <message>
        <source>Nobody has to look at it. It takes at most ten minutes; you may leave this page, the outcome is told to you.</source>
        <extracomment>While the service decides about a request for a number</extracomment>
        <translation>Nobody has to look at it. It takes at most ten minutes; you may leave this page, the outcome is told to you.</translation>
    </message>
    <message>
        <source>The number is connected</source>
        <extracomment>When a number was connected</extracomment>
        <translation>The number is connected</translation>
    </message>
    <message>
        <source>%1 is connected to your account at once. The earlier number was informed, and your older devices can still take the change back.</source>
        <extracomment>When a number was connected; the first for a change of number. %1 is the masked number</extracomment>
        <translation>%1 is connected to your account at once. The earlier number was informed, and your older devices can still take the change back.</translation>
    </message>
    <message>
        <source>%1 is connected to your account. Codes and notices come to it from now on.</source>
        <translation>%1 is connected to your account. Codes and notices come to it from now on.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that leaves the page after a number was connected</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Your account is exactly as before. The refusal and its reason stand in the list of your requests.</source>
        <extracomment>When a request for a number was refused</extracomment>
        <translation>Your account is exactly as before. The refusal and its reason stand in the list of your requests.</translation>
    </message>
    <message>
        <source>Back to my number</source>
        <extracomment>Button back to the page about the number</extracomment>
        <translation>Back to my number</translation>
    </message>
    <message>
        <source>Complain about the refusal</source>
        <extracomment>Button that leads to the form for a complaint about a refusal</extracomment>
        <translation>Complain about the refusal</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Digital documents of Kazakhstan: show your own, check those of others.</source>
        <extracomment>First lines of `qujat --help`</extracomment>
        <translation>Digital documents of Kazakhstan: show your own, check those of others.</translation>
    </message>
    <message>
        <source>Address of the service, https://host:port.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Address of the service, https://host:port.</translation>
    </message>
    <message>
        <source>Folder with the certificates that are trusted.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Folder with the certificates that are trusted.</translation>
    </message>
    <message>
        <source>Folder for the data of one person on this device.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Folder for the data of one person on this device.</translation>
    </message>
    <message>
        <source>How this device presents itself; desktop by default.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>How this device presents itself; desktop by default.</translation>
    </message>
    <message>
        <source>Language for this start.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Language for this start.</translation>
    </message>
    <message>
        <source>Start, draw the first page, print how it went, and end.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Start, draw the first page, print how it went, and end.</translation>
    </message>
    <message>
        <source>With --self-test: write a picture of the page there.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>With --self-test: write a picture of the page there.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Print the version.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <extracomment>Option of `qujat --help`</extracomment>
        <translation>Print this text.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>from the Internet, network %1</source>
        <extracomment>List of devices: %1 is the beginning of a network address</extracomment>
        <translation>from the Internet, network %1</translation>
    </message>
    <message>
        <source>from a private network</source>
        <extracomment>List of devices: seen in a private network, such as at home</extracomment>
        <translation>from a private network</translation>
    </message>
    <message>
        <source>from the service&apos;s own machine</source>
        <extracomment>List of devices: seen on the machine of the service itself</extracomment>
        <translation>from the service&apos;s own machine</translation>
    </message>
    <message>
        <source>place unknown</source>
        <extracomment>List of devices: nothing is known of the place</extracomment>
        <translation>place unknown</translation>
    </message>
</context>
<context>
    <name>OtpStep</name>
    <message>
        <source>We sent six digits to %1.</source>
        <extracomment>Above the cells for the one-time password; %1 is a masked phone number</extracomment>
        <translation>We sent six digits to %1.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <extracomment>Label of the cells for the one-time password</extracomment>
        <translation>One-time password</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <extracomment>Under the cells for the one-time password after a wrong one</extracomment>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is good for another %1</source>
        <extracomment>Over the bar that counts down; %1 is a time such as 2:15</extracomment>
        <translation>The password is good for another %1</translation>
    </message>
    <message>
        <source>This password is no longer good. Ask for a new one.</source>
        <extracomment>When the one-time password has run out</extracomment>
        <translation>This password is no longer good. Ask for a new one.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button after the one-time password</extracomment>
        <translation>Confirm</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s)</source>
        <extracomment>Button that asks for another message; %n counts down the seconds until it can be pressed</extracomment>
        <translation>
            <numerusform>Send again in %n second</numerusform>
            <numerusform>Send again in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Message not arrived?</source>
        <extracomment>Button that shows what to do when the message does not come</extracomment>
        <translation>Message not arrived?</translation>
    </message>
    <message>
        <source>When the message does not come</source>
        <extracomment>Title over what to do when the message does not come</extracomment>
        <translation>When the message does not come</translation>
    </message>
    <message>
        <source>It may take some minutes, longer abroad: switch roaming on. Look whether %1 is your number: its last digits are shown. Go back to correct it. If nothing helps, call %2.</source>
        <extracomment>What to do when the message does not come; %1 is the phone numbers of the contact centre</extracomment>
        <translation>It may take some minutes, longer abroad: switch roaming on. Look whether %1 is your number: its last digits are shown. Go back to correct it. If nothing helps, call %2.</translation>
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
    <name>OwnKeyScreen</name>
    <message>
        <source>Signature key</source>
        <extracomment>Title of the page about the signature key that is made on this device</extracomment>
        <translation>Signature key</translation>
    </message>
    <message>
        <source>With it you sign in and sign requests. The key is made on this device and never leaves it by itself; the National Certification Authority gets only the request and issues the certificate.</source>
        <extracomment>Under the title of the page about the signature key</extracomment>
        <translation>With it you sign in and sign requests. The key is made on this device and never leaves it by itself; the National Certification Authority gets only the request and issues the certificate.</translation>
    </message>
    <message>
        <source>The certificate is issued</source>
        <extracomment>Title when a certificate was issued</extracomment>
        <translation>The certificate is issued</translation>
    </message>
    <message>
        <source>From now on you can sign in and sign with this key. Its password is asked each time; nobody can restore it.</source>
        <extracomment>When a certificate was issued</extracomment>
        <translation>From now on you can sign in and sign with this key. Its password is asked each time; nobody can restore it.</translation>
    </message>
    <message>
        <source>The copy is saved. Whoever has it and its password can sign in your name.</source>
        <extracomment>When a copy of the key file was written</extracomment>
        <translation>The copy is saved. Whoever has it and its password can sign in your name.</translation>
    </message>
    <message>
        <source>A key of another person lies on this device. A new one takes its place.</source>
        <extracomment>When the key on this device belongs to somebody else who has used it</extracomment>
        <translation>A key of another person lies on this device. A new one takes its place.</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Label: whose certificate it is</extracomment>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>Label: who issued the certificate</extracomment>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Label: from when to when the certificate is good</extracomment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>It stays here after signing out, so that you can sign in with it. Ten wrong PINs wipe it.</source>
        <extracomment>Under what lies on this device</extracomment>
        <translation>It stays here after signing out, so that you can sign in with it. Ten wrong PINs wipe it.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>Button that writes a copy of the key file elsewhere</extracomment>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <extracomment>Button that removes the signature key from this device</extracomment>
        <translation>Remove from this device</translation>
    </message>
    <message>
        <source>Replace by a new key</source>
        <extracomment>Heading over having a key made; the second when one lies here already</extracomment>
        <translation>Replace by a new key</translation>
    </message>
    <message>
        <source>Issue a new certificate</source>
        <translation>Issue a new certificate</translation>
    </message>
    <message>
        <source>Password for the new key</source>
        <extracomment>Label of the field for the password of a new key</extracomment>
        <translation>Password for the new key</translation>
    </message>
    <message>
        <source>At least eight characters. It cannot be restored.</source>
        <extracomment>Under the field for the password of a new key</extracomment>
        <translation>At least eight characters. It cannot be restored.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>Label of the field in which the password of a new key is repeated</extracomment>
        <translation>The same password again</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both anew.</source>
        <extracomment>Under the second field when the two passwords differ</extracomment>
        <translation>The two passwords differ. Type both anew.</translation>
    </message>
    <message>
        <source>I keep the key and its password to myself</source>
        <extracomment>Switch: what the holder of a key promises</extracomment>
        <translation>I keep the key and its password to myself</translation>
    </message>
    <message>
        <source>and report a loss to the contact centre at once, so that the certificate is revoked.</source>
        <extracomment>Under the switch</extracomment>
        <translation>and report a loss to the contact centre at once, so that the certificate is revoked.</translation>
    </message>
    <message>
        <source>Making the key and asking for the certificate…</source>
        <extracomment>Button that makes a key and asks for its certificate; the first text while it works</extracomment>
        <translation>Making the key and asking for the certificate…</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <extracomment>Title of the question before a key is removed</extracomment>
        <translation>Remove the key?</translation>
    </message>
    <message>
        <source>Without a copy it is gone for good. You can have a new certificate issued at any time.</source>
        <extracomment>Question before a key is removed</extracomment>
        <translation>Without a copy it is gone for good. You can have a new certificate issued at any time.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Button that removes the signature key</extracomment>
        <translation>Remove the key</translation>
    </message>
    <message>
        <source>Save a copy of the key file</source>
        <extracomment>Title of the file dialog for a copy of the key file</extracomment>
        <translation>Save a copy of the key file</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Key files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
    <name>PanelText</name>
    <message>
        <source>Qujat: demonstration panel</source>
        <extracomment>Title of the panel window of the demonstration</extracomment>
        <translation>Qujat: demonstration panel</translation>
    </message>
    <message>
        <source>Demonstration. Not part of the product: what is here would be outside in real life. All people are invented.</source>
        <extracomment>Line over the panel of the demonstration</extracomment>
        <translation>Demonstration. Not part of the product: what is here would be outside in real life. All people are invented.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>Heading on the panel of the demonstration: inbox of text messages</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <extracomment>On the panel of the demonstration when no SMS was sent</extracomment>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>Key files</source>
        <extracomment>Heading on the panel of the demonstration</extracomment>
        <translation>Key files</translation>
    </message>
    <message>
        <source>Use the key file of %1</source>
        <extracomment>Button on the panel of the demonstration; %1 is a name</extracomment>
        <translation>Use the key file of %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <extracomment>On the panel of the demonstration; %1 is the password of a key file of an invented person</extracomment>
        <translation>Password: %1</translation>
    </message>
    <message>
        <source>In front of the camera</source>
        <extracomment>Heading on the panel of the demonstration: biometric samples</extracomment>
        <translation>In front of the camera</translation>
    </message>
    <message>
        <source>The right face</source>
        <extracomment>Button on the panel of the demonstration</extracomment>
        <translation>The right face</translation>
    </message>
    <message>
        <source>Another face</source>
        <extracomment>Button on the panel of the demonstration</extracomment>
        <translation>Another face</translation>
    </message>
    <message>
        <source>A photo</source>
        <extracomment>Button on the panel of the demonstration: a photo held before the camera</extracomment>
        <translation>A photo</translation>
    </message>
    <message>
        <source>Clock of the service</source>
        <extracomment>Heading on the panel of the demonstration: the service&apos;s clock</extracomment>
        <translation>Clock of the service</translation>
    </message>
    <message numerus="yes">
        <source>+%n h</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock goes forward</extracomment>
        <translation>
            <numerusform>+%n h</numerusform>
            <numerusform>+%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n min</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock goes forward</extracomment>
        <translation>
            <numerusform>+%n min</numerusform>
            <numerusform>+%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Real time</source>
        <extracomment>Button on the panel of the demonstration: the service&apos;s clock is right again</extracomment>
        <translation>Real time</translation>
    </message>
    <message>
        <source>Faults of the registries</source>
        <extracomment>Heading on the panel of the demonstration</extracomment>
        <translation>Faults of the registries</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>Label on the panel of the demonstration</extracomment>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Notes of viewings cannot be written</source>
        <extracomment>Switch on the panel of the demonstration: viewings cannot be noted</extracomment>
        <translation>Notes of viewings cannot be written</translation>
    </message>
    <message>
        <source>Double click copies the digits</source>
        <extracomment>Tool tip on the panel of the demonstration</extracomment>
        <translation>Double click copies the digits</translation>
    </message>
    <message>
        <source>The service answered: %1</source>
        <extracomment>On the panel of the demonstration; %1 is a code such as NETWORK_UNREACHABLE</extracomment>
        <translation>The service answered: %1</translation>
    </message>
    <message>
        <source>does not answer</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>answers that it is broken</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>answers that it is broken</translation>
    </message>
    <message>
        <source>one byte altered</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>one byte altered</translation>
    </message>
    <message>
        <source>document of another person</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>document of another person</translation>
    </message>
    <message>
        <source>signature removed</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>signature removed</translation>
    </message>
    <message>
        <source>signed by a stranger</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>signed by a stranger</translation>
    </message>
    <message>
        <source>signed by another body</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>signed by another body</translation>
    </message>
    <message>
        <source>record cancelled</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>record cancelled</translation>
    </message>
    <message>
        <source>no record</source>
        <extracomment>Fault of a registry in the demonstration</extracomment>
        <translation>no record</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Fault of a registry in the demonstration: there is none</extracomment>
        <translation>works</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Password of your account</source>
        <extracomment>Label of the field for the password of the account</extracomment>
        <translation>Password of your account</translation>
    </message>
    <message>
        <source>Not the PIN of a device and not the password of a key file.</source>
        <extracomment>Under the field for the password of the account</extracomment>
        <translation>Not the PIN of a device and not the password of a key file.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button after the password of the account</extracomment>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a document under its holder&apos;s name; %1 is the number</extracomment>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>PersonSummary</name>
    <message>
        <source>IIN</source>
        <extracomment>Label of the masked individual identification number</extracomment>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Registered number</source>
        <extracomment>Label of the masked registered phone number</extracomment>
        <translation>Registered number</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Open Qujat on your phone, choose “Check” and hold it over this code. Then press these two digits there:</source>
        <extracomment>Above the code that the person&apos;s own phone scans</extracomment>
        <translation>Open Qujat on your phone, choose “Check” and hold it over this code. Then press these two digits there:</translation>
    </message>
    <message>
        <source>Code for the camera of your phone</source>
        <extracomment>Read aloud for the QR of a sign-in</extracomment>
        <translation>Code for the camera of your phone</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your phone. The code is good for %n more second(s).</source>
        <extracomment>Under the code of a sign-in; %n counts down</extracomment>
        <translation>
            <numerusform>Waiting for your phone. The code is good for %n more second.</numerusform>
            <numerusform>Waiting for your phone. The code is good for %n more seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWays</name>
    <message>
        <source>Picture from a file</source>
        <extracomment>Row that opens the file dialog for a picture of a code</extracomment>
        <translation>Picture from a file</translation>
    </message>
    <message>
        <source>Pictures grow old within seconds; two of them are needed.</source>
        <extracomment>Under the row that opens the file dialog for a picture of a code</extracomment>
        <translation>Pictures grow old within seconds; two of them are needed.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>Row that takes a picture of a code from the clipboard</extracomment>
        <translation>Paste a picture</translation>
    </message>
    <message>
        <source>Choose a picture of the code</source>
        <extracomment>Title of the file dialog for a picture of a code</extracomment>
        <translation>Choose a picture of the code</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>File types in the file dialog; keep the part in brackets</extracomment>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
    <name>PinForm</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <extracomment>After several wrong PINs</extracomment>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left before the documents on this device are wiped.</source>
        <extracomment>After a wrong PIN; the documents on this device are wiped when no try is left</extracomment>
        <translation>
            <numerusform>%n attempt left before the documents on this device are wiped.</numerusform>
            <numerusform>%n attempts left before the documents on this device are wiped.</numerusform>
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
<context>
    <name>ProfileScreen</name>
    <message>
        <source>Profile</source>
        <extracomment>Title of the page about the person and name of its place in the bar</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Loading your account…</source>
        <extracomment>While the profile is being loaded</extracomment>
        <translation>Loading your account…</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>Heading over the devices that are signed in</extracomment>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Row that leads to the settings</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>Row that leads to help and to what this program is</extracomment>
        <translation>Help and about</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row that locks the program; the PIN opens it again</extracomment>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Row that signs out and wipes this device
----------
Button that signs out</extracomment>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <extracomment>Title of the question before signing out</extracomment>
        <translation>Sign out?</translation>
    </message>
    <message>
        <source>The copies kept on this device are wiped and the PIN is forgotten. Your documents themselves are safe in the registries.</source>
        <extracomment>Question before signing out</extracomment>
        <translation>The copies kept on this device are wiped and the PIN is forgotten. Your documents themselves are safe in the registries.</translation>
    </message>
    <message>
        <source>Sign this device out?</source>
        <extracomment>Title of the question before another device is signed out</extracomment>
        <translation>Sign this device out?</translation>
    </message>
    <message>
        <source>%1 will have to sign in anew. What is kept on it can no longer be opened.</source>
        <extracomment>Question before another device is signed out; %1 is its name</extracomment>
        <translation>%1 will have to sign in anew. What is kept on it can no longer be opened.</translation>
    </message>
    <message>
        <source>Sign the device out</source>
        <extracomment>Button that signs another device out</extracomment>
        <translation>Sign the device out</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Row that leads to the complaints about refusals</extracomment>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>My phone number</source>
        <extracomment>Row that leads to the page about the registered number</extracomment>
        <translation>My phone number</translation>
    </message>
    <message>
        <source>None is connected yet</source>
        <extracomment>Under &quot;My phone number&quot; when none is connected</extracomment>
        <translation>None is connected yet</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Row that leads to the notices</extracomment>
        <translation>Notices</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Beside &quot;Notices&quot;; %n is how many were not seen yet</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <extracomment>Row that leads to the ways to sign in</extracomment>
        <translation>Ways to sign in</translation>
    </message>
    <message>
        <source>Sign out all other devices</source>
        <extracomment>Row that signs every device out but the one in use</extracomment>
        <translation>Sign out all other devices</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <extracomment>Title of the question before all other devices are signed out</extracomment>
        <translation>Sign out all other devices?</translation>
    </message>
    <message>
        <source>Only this device stays signed in. The others have to sign in anew with two proofs.</source>
        <extracomment>Question before all other devices are signed out</extracomment>
        <translation>Only this device stays signed in. The others have to sign in anew with two proofs.</translation>
    </message>
    <message>
        <source>Sign the others out</source>
        <extracomment>Button that signs all other devices out</extracomment>
        <translation>Sign the others out</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>Row that leads to who asked for consent, and to taking one back</extracomment>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Signature key</source>
        <extracomment>Row that leads to the signature key and to a new certificate</extracomment>
        <translation>Signature key</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I have lost my phone</source>
        <extracomment>Recovery: the phone is lost</extracomment>
        <translation>I have lost my phone</translation>
    </message>
    <message>
        <source>Sign in here with your key file and your face, then sign the lost phone out under Profile. Have the operator block the SIM card.</source>
        <extracomment>What to do when the phone is lost</extracomment>
        <translation>Sign in here with your key file and your face, then sign the lost phone out under Profile. Have the operator block the SIM card.</translation>
    </message>
    <message>
        <source>I have forgotten my PIN</source>
        <extracomment>Recovery: the PIN is forgotten</extracomment>
        <translation>I have forgotten my PIN</translation>
    </message>
    <message>
        <source>The PIN belongs to this device only. Sign in anew with two proofs and choose another; nothing of your documents is lost.</source>
        <extracomment>What to do when the PIN is forgotten</extracomment>
        <translation>The PIN belongs to this device only. Sign in anew with two proofs and choose another; nothing of your documents is lost.</translation>
    </message>
    <message>
        <source>My number has changed or is lost</source>
        <extracomment>Recovery: the number is lost or belongs to somebody else</extracomment>
        <translation>My number has changed or is lost</translation>
    </message>
    <message>
        <source>Sign in with your key file and your face, then connect the new number under Profile, My phone number.</source>
        <extracomment>What to do when the number is lost</extracomment>
        <translation>Sign in with your key file and your face, then connect the new number under Profile, My phone number.</translation>
    </message>
    <message>
        <source>I have no key file</source>
        <extracomment>Recovery: there is no key file</extracomment>
        <translation>I have no key file</translation>
    </message>
    <message>
        <source>Sign in with your IIN, your password and your face. Without a password, go to a service centre with your identity card.</source>
        <extracomment>What to do without a key file</extracomment>
        <translation>Sign in with your IIN, your password and your face. Without a password, go to a service centre with your identity card.</translation>
    </message>
    <message>
        <source>Contact centre: %1. Nobody there asks for a code, a PIN or a password.</source>
        <extracomment>Under the ways back in; %1 is the phone numbers of the contact centre</extracomment>
        <translation>Contact centre: %1. Nobody there asks for a code, a PIN or a password.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Check a document</source>
        <extracomment>Title of the page that reads codes</extracomment>
        <translation>Check a document</translation>
    </message>
    <message>
        <source>Ask the holder to open access.</source>
        <extracomment>Under the title of the page that reads codes</extracomment>
        <translation>Ask the holder to open access.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings and name of their place in the bar</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Heading in the settings: light or dark</extracomment>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choices of the appearance</extracomment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Choices of the size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Heading in the settings: how long the program stays open without being used</extracomment>
        <translation>Lock after</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <extracomment>Choices of the time until the program locks; %n is a number</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Switch in the settings</extracomment>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks.</source>
        <extracomment>Under the switch in the settings</extracomment>
        <translation>Nothing slides, fades or blinks.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet and changes nothing</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShownDocumentPage</name>
    <message>
        <source>This viewing is noted in the holder&apos;s account and in yours under number %1.</source>
        <extracomment>Under a document shown to a third party; %1 is the number of the note</extracomment>
        <translation>This viewing is noted in the holder&apos;s account and in yours under number %1.</translation>
    </message>
    <message>
        <source>Closes in %1</source>
        <extracomment>Over the bar that counts down while a document is shown; %1 is a time such as 1:42</extracomment>
        <translation>Closes in %1</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button that empties the screen at once</extracomment>
        <translation>Close now</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Your key file</source>
        <extracomment>Title of the sign-in step in which a key file is chosen</extracomment>
        <translation>Your key file</translation>
    </message>
    <message>
        <source>Your IIN</source>
        <extracomment>Title of the sign-in step in which the individual identification number is typed</extracomment>
        <translation>Your IIN</translation>
    </message>
    <message>
        <source>Password from the message</source>
        <extracomment>Title of the sign-in step in which the one-time password is typed</extracomment>
        <translation>Password from the message</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title of the sign-in step in which the face is compared</extracomment>
        <translation>Is it you?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the first sign-in page</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Password of your account</source>
        <extracomment>Title of the sign-in step in which the password of the account is typed</extracomment>
        <translation>Password of your account</translation>
    </message>
    <message>
        <source>Something lost?</source>
        <extracomment>Title of the page for who has lost phone, PIN or number</extracomment>
        <translation>Something lost?</translation>
    </message>
    <message>
        <source>Sign in with this key</source>
        <extracomment>Button that starts the sign-in with a key file</extracomment>
        <translation>Sign in with this key</translation>
    </message>
    <message>
        <source>Second proof</source>
        <extracomment>Heading over the choice of the second proof of a sign-in</extracomment>
        <translation>Second proof</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <extracomment>Choices of the second proof beside the key: a code by message, the face, the password of the account</extracomment>
        <translation>Code by SMS</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <extracomment>Title of the sign-in step in which the own phone confirms</extracomment>
        <translation>Confirm on your phone</translation>
    </message>
</context>
<context>
    <name>SignatureText</name>
    <message>
        <source>Signed as</source>
        <extracomment>Label of the role in which somebody signed, from the certificate</extracomment>
        <translation>Signed as</translation>
    </message>
    <message>
        <source>Certified by</source>
        <extracomment>Label of the certification authorities above the signer&apos;s certificate</extracomment>
        <translation>Certified by</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <extracomment>Label of the mathematics of a signature, such as RSA-2048 SHA-256</extracomment>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>Label of how and as of when it is known that the certificate was not revoked</extracomment>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Time known from</source>
        <extracomment>Label of from where the time of the signature is known</extracomment>
        <translation>Time known from</translation>
    </message>
    <message>
        <source>answer of the certification authority, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said, such as &quot;5 minutes ago&quot;</extracomment>
        <translation>answer of the certification authority, %1</translation>
    </message>
    <message>
        <source>list of the certification authority, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said</extracomment>
        <translation>list of the certification authority, %1</translation>
    </message>
    <message>
        <source>list of the certification authority with its changes, %1</source>
        <extracomment>From where revocation is known; %1 is how long ago that was said</extracomment>
        <translation>list of the certification authority with its changes, %1</translation>
    </message>
    <message>
        <source>evidence kept with the signature, of %1</source>
        <extracomment>From where revocation is known; %1 is a date with time</extracomment>
        <translation>evidence kept with the signature, of %1</translation>
    </message>
    <message>
        <source>time stamp of %1, %2</source>
        <extracomment>From where the time of signing is known; %1 is a date with time, %2 who stamped it</extracomment>
        <translation>time stamp of %1, %2</translation>
    </message>
    <message>
        <source>what the signer says</source>
        <extracomment>From where the time of signing is known</extracomment>
        <translation>what the signer says</translation>
    </message>
    <message>
        <source>Not confirmed: “%1”. %2</source>
        <extracomment>Verdict that is not &quot;valid&quot;: %1 is the name of the check that is in the way, %2 a sentence about the reason</extracomment>
        <translation>Not confirmed: “%1”. %2</translation>
    </message>
    <message>
        <source>Signed by %1; the certificate was in force and not revoked as of %2.</source>
        <extracomment>Verdict on a signature that is right; %1 is who signed, %2 a date with time</extracomment>
        <translation>Signed by %1; the certificate was in force and not revoked as of %2.</translation>
    </message>
    <message>
        <source>The certification authority never issued this certificate.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>The certification authority never issued this certificate.</translation>
    </message>
    <message>
        <source>This device cannot compute GOST signatures.</source>
        <extracomment>Why a signature could not be checked; GOST is a family of standards</extracomment>
        <translation>This device cannot compute GOST signatures.</translation>
    </message>
    <message>
        <source>The certificate does not lead to a certification authority of Kazakhstan.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>The certificate does not lead to a certification authority of Kazakhstan.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is no longer safe.</source>
        <extracomment>Why a signature is not valid: its algorithm is no longer safe</extracomment>
        <translation>The signature uses an algorithm that is no longer safe.</translation>
    </message>
    <message>
        <source>The certificate was issued for something other than signing.</source>
        <extracomment>Why a signature is not valid</extracomment>
        <translation>The certificate was issued for something other than signing.</translation>
    </message>
    <message>
        <source>private person</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>private person</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>head of the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>head of the organisation</translation>
    </message>
    <message>
        <source>person entitled to sign for the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>person entitled to sign for the organisation</translation>
    </message>
    <message>
        <source>person entitled to sign financial documents</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>person entitled to sign financial documents</translation>
    </message>
    <message>
        <source>staff of the personnel department</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>staff of the personnel department</translation>
    </message>
    <message>
        <source>employee of the organisation</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>employee of the organisation</translation>
    </message>
    <message>
        <source>information system</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>information system</translation>
    </message>
    <message>
        <source>staff of the certification authority</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>staff of the certification authority</translation>
    </message>
    <message>
        <source>person identified at a service centre</source>
        <extracomment>Role of a signer, from the certificate: identified at a service centre</extracomment>
        <translation>person identified at a service centre</translation>
    </message>
    <message>
        <source>person identified remotely</source>
        <extracomment>Role of a signer, from the certificate: identified remotely</extracomment>
        <translation>person identified remotely</translation>
    </message>
    <message>
        <source>time-stamp authority</source>
        <extracomment>Role of a signer, from the certificate</extracomment>
        <translation>time-stamp authority</translation>
    </message>
    <message>
        <source>certificate status service</source>
        <extracomment>Role of a signer, from the certificate: it answers whether certificates are revoked</extracomment>
        <translation>certificate status service</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Electronic signature</source>
        <extracomment>Heading over who signed a document</extracomment>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>Label of the body that signed a document</extracomment>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <extracomment>Label of the name in the signer&apos;s certificate</extracomment>
        <translation>Certificate of</translation>
    </message>
    <message>
        <source>Signed at</source>
        <extracomment>Label of the time a document was signed</extracomment>
        <translation>Signed at</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Button on a short message</extracomment>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>TourScenes</name>
    <message>
        <source>First start of the %1&apos;s window: the language is asked</source>
        <extracomment>Step of the tour in the terminal; %1 is &quot;citizen&quot; or &quot;verifier&quot;</extracomment>
        <translation>First start of the %1&apos;s window: the language is asked</translation>
    </message>
    <message>
        <source>“Continue” leads to the sign-in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Continue” leads to the sign-in</translation>
    </message>
    <message>
        <source>Sign-in by key file is chosen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Sign-in by key file is chosen</translation>
    </message>
    <message>
        <source>The key file is chosen, as the file dialog would</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The key file is chosen, as the file dialog would</translation>
    </message>
    <message>
        <source>The password of the key file is typed; the screen knows only its length</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The password of the key file is typed; the screen knows only its length</translation>
    </message>
    <message>
        <source>The service asks for the second factor</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The service asks for the second factor</translation>
    </message>
    <message>
        <source>Both factors are right: a PIN is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Both factors are right: a PIN is asked for</translation>
    </message>
    <message>
        <source>Sign-in by IIN and face is chosen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Sign-in by IIN and face is chosen</translation>
    </message>
    <message>
        <source>The IIN is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The IIN is typed</translation>
    </message>
    <message>
        <source>A one-time password is sent to the registered number</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>A one-time password is sent to the registered number</translation>
    </message>
    <message>
        <source>The face is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The face is asked for</translation>
    </message>
    <message>
        <source>Another person&apos;s face is refused</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Another person&apos;s face is refused</translation>
    </message>
    <message>
        <source>The right face is accepted: a PIN is asked for</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The right face is accepted: a PIN is asked for</translation>
    </message>
    <message>
        <source>The SMS arrives in the inbox of the demonstration</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The SMS arrives in the inbox of the demonstration</translation>
    </message>
    <message>
        <source>Its six digits are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Its six digits are typed</translation>
    </message>
    <message>
        <source>A PIN is typed on the pad</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>A PIN is typed on the pad</translation>
    </message>
    <message>
        <source>The PIN is repeated: the first page opens</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The PIN is repeated: the first page opens</translation>
    </message>
    <message>
        <source>“Digital Documents” shows own documents and those of the children, each checked</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Digital Documents” shows own documents and those of the children, each checked</translation>
    </message>
    <message>
        <source>The identity card opens, formed anew by its registry, and passes every check</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The identity card opens, formed anew by its registry, and passes every check</translation>
    </message>
    <message>
        <source>“Open access” shows the living code and six digits</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Open access” shows the living code and six digits</translation>
    </message>
    <message>
        <source>On a computer own documents are refused; the phone is named instead</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>On a computer own documents are refused; the phone is named instead</translation>
    </message>
    <message>
        <source>The verifier&apos;s camera reads two pictures of the living code: the verified document appears</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The verifier&apos;s camera reads two pictures of the living code: the verified document appears</translation>
    </message>
    <message>
        <source>The citizen sees at once who has looked</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen sees at once who has looked</translation>
    </message>
    <message>
        <source>“Close now” empties the verifier&apos;s screen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Close now” empties the verifier&apos;s screen</translation>
    </message>
    <message>
        <source>The citizen puts the code away; access stays open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen puts the code away; access stays open</translation>
    </message>
    <message>
        <source>The verifier goes on to the next check</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The verifier goes on to the next check</translation>
    </message>
    <message>
        <source>The six digits are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The six digits are typed</translation>
    </message>
    <message>
        <source>Digits only ask: two digits are to be read aloud</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Digits only ask: two digits are to be read aloud</translation>
    </message>
    <message>
        <source>The citizen is told who asks, and sees three pairs of digits</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen is told who asks, and sees three pairs of digits</translation>
    </message>
    <message>
        <source>The citizen presses the pair that was read aloud: the document appears</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen presses the pair that was read aloud: the document appears</translation>
    </message>
    <message>
        <source>The citizen goes back to the code</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen goes back to the code</translation>
    </message>
    <message>
        <source>Pictures of the code are kept aside, as somebody with a camera could</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Pictures of the code are kept aside, as somebody with a camera could</translation>
    </message>
    <message>
        <source>“Close access” empties the verifier&apos;s screen too</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Close access” empties the verifier&apos;s screen too</translation>
    </message>
    <message>
        <source>The citizen&apos;s code is gone</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen&apos;s code is gone</translation>
    </message>
    <message>
        <source>The verifier goes back to the camera</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The verifier goes back to the camera</translation>
    </message>
    <message>
        <source>Pictures of the code, taken while it was alive, open nothing any more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Pictures of the code, taken while it was alive, open nothing any more</translation>
    </message>
    <message>
        <source>The digits of the closed access are typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The digits of the closed access are typed</translation>
    </message>
    <message>
        <source>They are refused like digits that never were</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>They are refused like digits that never were</translation>
    </message>
    <message>
        <source>The citizen goes back to the documents</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen goes back to the documents</translation>
    </message>
    <message>
        <source>The demonstration lets the registry alter one byte</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The demonstration lets the registry alter one byte</translation>
    </message>
    <message>
        <source>The altered document is not shown: the check that failed is named</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The altered document is not shown: the check that failed is named</translation>
    </message>
    <message>
        <source>The registry is right again</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The registry is right again</translation>
    </message>
    <message>
        <source>The citizen&apos;s history names the viewing by its number</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen&apos;s history names the viewing by its number</translation>
    </message>
    <message>
        <source>The verifier opens the history</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The verifier opens the history</translation>
    </message>
    <message>
        <source>The same number stands in the verifier&apos;s account</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The same number stands in the verifier&apos;s account</translation>
    </message>
    <message>
        <source>The profile shows person, number and devices</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The profile shows person, number and devices</translation>
    </message>
    <message>
        <source>The settings open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The settings open</translation>
    </message>
    <message>
        <source>The dark look holds at once</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The dark look holds at once</translation>
    </message>
    <message>
        <source>The documents in the dark look</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The documents in the dark look</translation>
    </message>
    <message>
        <source>The citizen goes to the profile</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen goes to the profile</translation>
    </message>
    <message>
        <source>“Lock now” leaves nothing on the screen</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Lock now” leaves nothing on the screen</translation>
    </message>
    <message>
        <source>A wrong PIN opens nothing and is counted by the service</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>A wrong PIN opens nothing and is counted by the service</translation>
    </message>
    <message>
        <source>The right PIN opens the documents again</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The right PIN opens the documents again</translation>
    </message>
    <message>
        <source>The verifier opens the profile</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The verifier opens the profile</translation>
    </message>
    <message>
        <source>“Sign out” asks once more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Sign out” asks once more</translation>
    </message>
    <message>
        <source>After it nothing of the verifier is left on this device</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>After it nothing of the verifier is left on this device</translation>
    </message>
    <message>
        <source>The page for a new certificate opens</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The page for a new certificate opens</translation>
    </message>
    <message>
        <source>A password for the new key is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>A password for the new key is typed</translation>
    </message>
    <message>
        <source>The password is repeated</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The password is repeated</translation>
    </message>
    <message>
        <source>The promise of a holder is given</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The promise of a holder is given</translation>
    </message>
    <message>
        <source>The key is made on the phone and certified; it stays there</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The key is made on the phone and certified; it stays there</translation>
    </message>
    <message>
        <source>The citizen agrees once</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen agrees once</translation>
    </message>
    <message>
        <source>The yes stands in the list of consents, where it can be taken back</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The yes stands in the list of consents, where it can be taken back</translation>
    </message>
    <message>
        <source>Another number is to be connected</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Another number is to be connected</translation>
    </message>
    <message>
        <source>The number is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The number is typed</translation>
    </message>
    <message>
        <source>The service sends a code to it</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The service sends a code to it</translation>
    </message>
    <message>
        <source>The page about the number shows what is connected</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The page about the number shows what is connected</translation>
    </message>
    <message>
        <source>Three wrong codes end the request; the account stays as it was</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Three wrong codes end the request; the account stays as it was</translation>
    </message>
    <message>
        <source>The refusal leads to the form of a complaint</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The refusal leads to the form of a complaint</translation>
    </message>
    <message>
        <source>The complaint is written</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The complaint is written</translation>
    </message>
    <message>
        <source>The message with the code came too late.</source>
        <extracomment>What the tour writes into a complaint</extracomment>
        <translation>The message with the code came too late.</translation>
    </message>
    <message>
        <source>It is registered the same day; every date by the law stands there</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>It is registered the same day; every date by the law stands there</translation>
    </message>
    <message>
        <source>The citizen sits down at the computer, which shows a code to scan</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen sits down at the computer, which shows a code to scan</translation>
    </message>
    <message>
        <source>The phone scans it and shows which device asks, and from where</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The phone scans it and shows which device asks, and from where</translation>
    </message>
    <message>
        <source>The pair of digits on the computer is pressed: the phone asks for its PIN</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The pair of digits on the computer is pressed: the phone asks for its PIN</translation>
    </message>
    <message>
        <source>The PIN is right: the computer is signed in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The PIN is right: the computer is signed in</translation>
    </message>
    <message>
        <source>The page about the number still tells of the refusal</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The page about the number still tells of the refusal</translation>
    </message>
    <message>
        <source>The refused request stands in the list, with its reason</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The refused request stands in the list, with its reason</translation>
    </message>
    <message>
        <source>A signature is asked for; the key of this phone is offered</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>A signature is asked for; the key of this phone is offered</translation>
    </message>
    <message>
        <source>The password of the key is typed</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The password of the key is typed</translation>
    </message>
    <message>
        <source>The new number is connected at once; the earlier one is told</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The new number is connected at once; the earlier one is told</translation>
    </message>
    <message>
        <source>The profile is opened</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The profile is opened</translation>
    </message>
    <message>
        <source>An information system asks for the number of the identity card</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>An information system asks for the number of the identity card</translation>
    </message>
    <message>
        <source>The card shows exactly what the system would see</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The card shows exactly what the system would see</translation>
    </message>
    <message>
        <source>What the service is, and whom to call, is said before anybody signs in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>What the service is, and whom to call, is said before anybody signs in</translation>
    </message>
    <message>
        <source>The way back leads to the sign-in</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The way back leads to the sign-in</translation>
    </message>
    <message>
        <source>Whoever has lost something finds the way back in, always by two proofs</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Whoever has lost something finds the way back in, always by two proofs</translation>
    </message>
    <message>
        <source>“Take back” asks once more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>“Take back” asks once more</translation>
    </message>
    <message>
        <source>The consent is taken back; the list says so</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The consent is taken back; the list says so</translation>
    </message>
    <message>
        <source>The same request came by SMS</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The same request came by SMS</translation>
    </message>
    <message>
        <source>The citizen answers yes by SMS while the card is open</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The citizen answers yes by SMS while the card is open</translation>
    </message>
    <message>
        <source>The card goes and says that the message was heard</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>The card goes and says that the message was heard</translation>
    </message>
    <message>
        <source>Every use and change stands among the notices</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>Every use and change stands among the notices</translation>
    </message>
    <message>
        <source>How one is told can be chosen by kind</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>How one is told can be chosen by kind</translation>
    </message>
    <message>
        <source>One kind is not shown at once any more</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>One kind is not shown at once any more</translation>
    </message>
    <message>
        <source>It still stands in the list</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>It still stands in the list</translation>
    </message>
    <message>
        <source>When no message comes, the screen says what to do</source>
        <extracomment>Step of the tour in the terminal</extracomment>
        <translation>When no message comes, the screen says what to do</translation>
    </message>
</context>
<context>
    <name>TypeNames</name>
    <message>
        <source>Identity card</source>
        <extracomment>Type of document</extracomment>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>Type of document</extracomment>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <extracomment>Type of document</extracomment>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Vehicle registration certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Vehicle registration certificate</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Birth certificate</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Marriage certificate</translation>
    </message>
    <message>
        <source>Vaccination passport</source>
        <extracomment>Type of document</extracomment>
        <translation>Vaccination passport</translation>
    </message>
    <message>
        <source>Pension certificate</source>
        <extracomment>Type of document</extracomment>
        <translation>Pension certificate</translation>
    </message>
    <message>
        <source>Diploma</source>
        <extracomment>Type of document</extracomment>
        <translation>Diploma</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Hello, %1</source>
        <extracomment>Title of the lock screen; %1 is a person&apos;s given name</extracomment>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <extracomment>Under the title of the lock screen</extracomment>
        <translation>Enter your PIN.</translation>
    </message>
    <message>
        <source>Forgotten the PIN?</source>
        <extracomment>Button on the lock screen</extracomment>
        <translation>Forgotten the PIN?</translation>
    </message>
    <message>
        <source>Sign in anew?</source>
        <extracomment>Title of the question behind &quot;Forgotten the PIN?&quot;</extracomment>
        <translation>Sign in anew?</translation>
    </message>
    <message>
        <source>A PIN cannot be looked up by anybody. Signing in anew wipes the copies on this device; your documents themselves are safe in the registries.</source>
        <extracomment>Question behind &quot;Forgotten the PIN?&quot;</extracomment>
        <translation>A PIN cannot be looked up by anybody. Signing in anew wipes the copies on this device; your documents themselves are safe in the registries.</translation>
    </message>
    <message>
        <source>Wipe and sign in anew</source>
        <extracomment>Button that wipes this device and leads to the sign-in</extracomment>
        <translation>Wipe and sign in anew</translation>
    </message>
</context>
<context>
    <name>ViewersCard</name>
    <message>
        <source>Who has looked</source>
        <extracomment>Heading over the people who looked at the document</extracomment>
        <translation>Who has looked</translation>
    </message>
    <message>
        <source>Nobody looked at the document.</source>
        <extracomment>In the list of people who looked, while it is empty and after the end</extracomment>
        <translation>Nobody looked at the document.</translation>
    </message>
    <message>
        <source>Nobody yet. Everybody who looks appears here at once.</source>
        <translation>Nobody yet. Everybody who looks appears here at once.</translation>
    </message>
</context>
<context>
    <name>ViewingScreen</name>
    <message>
        <source>Checking…</source>
        <extracomment>Title while a document is being checked for a third party</extracomment>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>The viewing is being noted in both accounts, and the registry is forming the document…</source>
        <extracomment>While a document is being formed for a third party</extracomment>
        <translation>The viewing is being noted in both accounts, and the registry is forming the document…</translation>
    </message>
    <message>
        <source>The viewing is over</source>
        <extracomment>After a viewing is over; the screen is empty</extracomment>
        <translation>The viewing is over</translation>
    </message>
    <message>
        <source>It is noted in both accounts under number %1.</source>
        <extracomment>Under the end of a viewing; %1 is the number of the note</extracomment>
        <translation>It is noted in both accounts under number %1.</translation>
    </message>
    <message>
        <source>Check another document</source>
        <extracomment>Button after the end of a viewing</extracomment>
        <translation>Check another document</translation>
    </message>
    <message>
        <source>Try another code</source>
        <extracomment>Button after a refusal: go back to the camera</extracomment>
        <translation>Try another code</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Qujat</source>
        <extracomment>Name of the program; not translated</extracomment>
        <translation>Qujat</translation>
    </message>
    <message>
        <source>Your documents, and the check of others, on your phone.</source>
        <extracomment>Under the name of the program on the first page</extracomment>
        <translation>Your documents, and the check of others, on your phone.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on the first page: go on in the chosen language</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Questions? Contact centre %1.</source>
        <extracomment>Small line on the first page; %1 is the phone number of the contact centre</extracomment>
        <translation>Questions? Contact centre %1.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Heading of a group of notes in the history</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Heading of a group of notes in the history</extracomment>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>checked just now</source>
        <extracomment>Age of a check of a document</extracomment>
        <translation>checked just now</translation>
    </message>
    <message numerus="yes">
        <source>checked %n s ago</source>
        <extracomment>Age of a check of a document, in seconds</extracomment>
        <translation>
            <numerusform>checked %n s ago</numerusform>
            <numerusform>checked %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n min ago</source>
        <extracomment>Age of a check of a document, in minutes</extracomment>
        <translation>
            <numerusform>checked %n min ago</numerusform>
            <numerusform>checked %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n h ago</source>
        <extracomment>Age of a check of a document, in hours</extracomment>
        <translation>
            <numerusform>checked %n h ago</numerusform>
            <numerusform>checked %n h ago</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on %1</source>
        <extracomment>Age of a check of a document; %1 is a date with time</extracomment>
        <translation>checked on %1</translation>
    </message>
</context>
<context>
    <name>WorkingStep</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that gives up the running sign-in</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <extracomment>Button on the camera picture: enlarges it</extracomment>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How much the camera enlarges, on its picture; %1 is a number such as 1.5</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Enlarged %1 times</source>
        <extracomment>Read aloud for how much the camera enlarges; %1 is a number such as 1.5</extracomment>
        <translation>Enlarged %1 times</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Button on the camera picture: shows more of what is around</extracomment>
        <translation>Zoom out</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AccessViewModel</name>
    <message>
        <source>Access is closed. The code and the digits open nothing any more.</source>
        <extracomment>The holder has closed the access to a document</extracomment>
        <translation>Access is closed. The code and the digits open nothing any more.</translation>
    </message>
    <message>
        <source>The time is over. The code and the digits open nothing any more.</source>
        <extracomment>The time of an access to a document has run out</extracomment>
        <translation>The time is over. The code and the digits open nothing any more.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AlarmsViewModel</name>
    <message>
        <source>The journal is signed by somebody else</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>The journal is signed by somebody else</translation>
    </message>
    <message>
        <source>The service gave a state of its journal that is not signed with the journal&apos;s key.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>The service gave a state of its journal that is not signed with the journal&apos;s key.</translation>
    </message>
    <message>
        <source>The journal has become shorter</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>The journal has become shorter</translation>
    </message>
    <message>
        <source>The service&apos;s journal ends before a point that this device has already seen. Entries that stood in it are gone.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>The service&apos;s journal ends before a point that this device has already seen. Entries that stood in it are gone.</translation>
    </message>
    <message>
        <source>The journal tells two different stories</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>The journal tells two different stories</translation>
    </message>
    <message>
        <source>The service&apos;s journal no longer begins with what this device has seen of it. Entries were removed, changed or put in another order, or others are shown a different journal.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>The service&apos;s journal no longer begins with what this device has seen of it. Entries were removed, changed or put in another order, or others are shown a different journal.</translation>
    </message>
    <message>
        <source>A note has disappeared</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>A note has disappeared</translation>
    </message>
    <message>
        <source>A note that stood in your history is no longer listed by the service.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>A note that stood in your history is no longer listed by the service.</translation>
    </message>
    <message>
        <source>A note was changed</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>A note was changed</translation>
    </message>
    <message>
        <source>The service lists a note of your history with other values than before.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>The service lists a note of your history with other values than before.</translation>
    </message>
    <message>
        <source>The journal contradicts a note</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>The journal contradicts a note</translation>
    </message>
    <message>
        <source>What the service gave as proof of a note does not prove what the note says.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>What the service gave as proof of a note does not prove what the note says.</translation>
    </message>
    <message>
        <source>A note is missing from the journal</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>A note is missing from the journal</translation>
    </message>
    <message>
        <source>A note stands in your history, but the service cannot show it in its journal, although the time for that is over.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>A note stands in your history, but the service cannot show it in its journal, although the time for that is over.</translation>
    </message>
    <message>
        <source>An entry was backdated</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>An entry was backdated</translation>
    </message>
    <message>
        <source>A note claims an earlier time than its place in the journal allows: it was written later than it says.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>A note claims an earlier time than its place in the journal allows: it was written later than it says.</translation>
    </message>
    <message>
        <source>The journal has stopped</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>The journal has stopped</translation>
    </message>
    <message>
        <source>The service answers, but for some time it has not signed any new state of its journal.</source>
        <extracomment>Alarm of the journal: what happened</extracomment>
        <translation>The service answers, but for some time it has not signed any new state of its journal.</translation>
    </message>
    <message>
        <source>Somebody may have tampered with the record of who looked at your documents, or the service is at fault. Your documents and your key are not affected. What proves it is kept on this device and cannot be taken back by the service.</source>
        <extracomment>Alarm of the journal: what it means, the same for all alarms</extracomment>
        <translation>Somebody may have tampered with the record of who looked at your documents, or the service is at fault. Your documents and your key are not affected. What proves it is kept on this device and cannot be taken back by the service.</translation>
    </message>
    <message>
        <source>Note No. %1</source>
        <extracomment>Alarm of the journal: which note it is about; %1 is its number</extracomment>
        <translation>Note No. %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>Alarm of the journal: when the person said to have read it; %1 is date and time</extracomment>
        <translation>Read on %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>Notice: a file was written; %1 is its name</extracomment>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Could not be saved: %1</translation>
    </message>
    <message>
        <source>The holder is shown another journal</source>
        <extracomment>Alarm of the journal: title</extracomment>
        <translation>The holder is shown another journal</translation>
    </message>
    <message>
        <source>When you checked a document, the holder&apos;s phone named a state of the journal that does not fit the journal that the service shows you. Ask the holder to save their history to a file as well: the two files together show what was kept from whom.</source>
        <extracomment>Alarm of the journal: what happened at a check of somebody&apos;s document</extracomment>
        <translation>When you checked a document, the holder&apos;s phone named a state of the journal that does not fit the journal that the service shows you. Ask the holder to save their history to a file as well: the two files together show what was kept from whom.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::AppViewModel</name>
    <message>
        <source>Your account was signed in on: %1</source>
        <extracomment>Notice: the person&apos;s account was used on another device; %1 is its name</extracomment>
        <translation>Your account was signed in on: %1</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>New sign-in</translation>
    </message>
    <message>
        <source>Signed out here. The service will learn of it when this device is on line again.</source>
        <extracomment>Notice after a sign-out without connection</extracomment>
        <translation>Signed out here. The service will learn of it when this device is on line again.</translation>
    </message>
    <message>
        <source>%1 has looked at your document.</source>
        <extracomment>Notice and notification to the holder: %1 is the name of the third party</extracomment>
        <translation>%1 has looked at your document.</translation>
    </message>
    <message>
        <source>Document viewed</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Document viewed</translation>
    </message>
    <message>
        <source>Confirm the viewing</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Confirm the viewing</translation>
    </message>
    <message>
        <source>%1 asks to see your document.</source>
        <extracomment>Notification to the holder: %1 is the name of the third party</extracomment>
        <translation>%1 asks to see your document.</translation>
    </message>
    <message>
        <source>Alarm of the journal</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Alarm of the journal</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Your phone number</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Your consent is asked</source>
        <extracomment>Title of a desktop notification</extracomment>
        <translation>Your consent is asked</translation>
    </message>
    <message>
        <source>%1 asks for your data.</source>
        <extracomment>Notification: %1 is the name of an information system</extracomment>
        <translation>%1 asks for your data.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ApprovalViewModel</name>
    <message>
        <source>Signed in there. You find that device in your profile.</source>
        <extracomment>After another device was signed in by this phone</extracomment>
        <translation>Signed in there. You find that device in your profile.</translation>
    </message>
    <message>
        <source>Refused. Nobody was signed in.</source>
        <extracomment>After another device was refused</extracomment>
        <translation>Refused. Nobody was signed in.</translation>
    </message>
    <message>
        <source>The digits did not match. Nobody was signed in.</source>
        <extracomment>After wrong digits were picked</extracomment>
        <translation>The digits did not match. Nobody was signed in.</translation>
    </message>
    <message>
        <source>%1, asked at %2</source>
        <extracomment>Under the name of a device that wants in: %1 is its place, %2 a time such as 14:05</extracomment>
        <translation>%1, asked at %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ChosenKey</name>
    <message>
        <source>The key of this device</source>
        <extracomment>In place of a file&apos;s name: the signature key that was made on this device</extracomment>
        <translation>The key of this device</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ComplaintsViewModel</name>
    <message>
        <source>Higher administrative body</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Higher administrative body</translation>
    </message>
    <message>
        <source>Higher official</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Higher official</translation>
    </message>
    <message>
        <source>Authorised body for assessment and control of the quality of public services</source>
        <extracomment>Complaint: who considers it</extracomment>
        <translation>Authorised body for assessment and control of the quality of public services</translation>
    </message>
    <message>
        <source>Overdue at the service provider</source>
        <translation>Overdue at the service provider</translation>
    </message>
    <message>
        <source>Registered, with the service provider</source>
        <translation>Registered, with the service provider</translation>
    </message>
    <message>
        <source>Fully satisfied</source>
        <extracomment>State of a complaint: the provider has done what was asked</extracomment>
        <translation>Fully satisfied</translation>
    </message>
    <message>
        <source>Forwarded late, being considered</source>
        <translation>Forwarded late, being considered</translation>
    </message>
    <message>
        <source>Forwarded, being considered</source>
        <translation>Forwarded, being considered</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>State of a complaint
----------
A step of a complaint</extracomment>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Fully satisfied by the service provider</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Fully satisfied by the service provider</translation>
    </message>
    <message>
        <source>Forwarded with the case</source>
        <extracomment>A step of a complaint</extracomment>
        <translation>Forwarded with the case</translation>
    </message>
    <message>
        <source>Forwarded with the case, after the term</source>
        <extracomment>A step of a complaint: sent on after the term</extracomment>
        <translation>Forwarded with the case, after the term</translation>
    </message>
    <message>
        <source>Other step</source>
        <extracomment>A step of a complaint of a kind this program does not know</extracomment>
        <translation>Other step</translation>
    </message>
    <message>
        <source>to be forwarded or satisfied by %1</source>
        <extracomment>Complaint in the list: %1 is the last day of the term</extracomment>
        <translation>to be forwarded or satisfied by %1</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <extracomment>Complaint in the list: %1 is the last day of the term</extracomment>
        <translation>decision by %1</translation>
    </message>
    <message>
        <source>Forwarded or fully satisfied by</source>
        <extracomment>Term of a complaint: three working days (order 001, item 10.3)</extracomment>
        <translation>Forwarded or fully satisfied by</translation>
    </message>
    <message>
        <source>Considered by the service provider by</source>
        <extracomment>Term of a complaint: five working days (order 001, item 10.5)</extracomment>
        <translation>Considered by the service provider by</translation>
    </message>
    <message>
        <source>Considered by the authorised body by</source>
        <extracomment>Term of a complaint: fifteen working days (order 001, item 10.6)</extracomment>
        <translation>Considered by the authorised body by</translation>
    </message>
    <message>
        <source>The days of rest of that year may still be moved; the terms then move with them.</source>
        <extracomment>Under the terms of a complaint in a year whose moved days of rest are not known yet</extracomment>
        <translation>The days of rest of that year may still be moved; the terms then move with them.</translation>
    </message>
    <message>
        <source>You may go to court</source>
        <extracomment>Answer to the question whether one may go to court</extracomment>
        <translation>You may go to court</translation>
    </message>
    <message>
        <source>Your complaint has been decided. If you do not agree, you can appeal to the court in the order set by the laws of the Republic of Kazakhstan.</source>
        <extracomment>Under &quot;You may go to court&quot;</extracomment>
        <translation>Your complaint has been decided. If you do not agree, you can appeal to the court in the order set by the laws of the Republic of Kazakhstan.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConfirmationsViewModel</name>
    <message>
        <source>Confirmed. The document is being shown.</source>
        <extracomment>After the holder picked the right two digits</extracomment>
        <translation>Confirmed. The document is being shown.</translation>
    </message>
    <message>
        <source>Refused. Nothing was shown.</source>
        <extracomment>After the holder said no</extracomment>
        <translation>Refused. Nothing was shown.</translation>
    </message>
    <message>
        <source>The digits did not match. Nothing was shown.</source>
        <extracomment>After the holder picked wrong digits</extracomment>
        <translation>The digits did not match. Nothing was shown.</translation>
    </message>
    <message>
        <source>The time for an answer is over. Nothing was shown.</source>
        <extracomment>The minute for an answer is over</extracomment>
        <translation>The time for an answer is over. Nothing was shown.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConsentCardViewModel</name>
    <message>
        <source>Agreed. It can be shown once, and you will see it in the history.</source>
        <extracomment>After the person agreed to a request</extracomment>
        <translation>Agreed. It can be shown once, and you will see it in the history.</translation>
    </message>
    <message>
        <source>Refused. Nothing is shown.</source>
        <extracomment>After the person refused a request</extracomment>
        <translation>Refused. Nothing is shown.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer that an information system would get</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer that an information system would get</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Hardly anybody else asks for: %1</source>
        <extracomment>Fields that hardly any other requester asks for; %1 are their names</extracomment>
        <translation>Hardly anybody else asks for: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n request(s)</source>
        <extracomment>Which of several waiting requests is shown; %n is how many there are</extracomment>
        <translation>
            <numerusform>The only request</numerusform>
            <numerusform>The first of %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of the request on the screen without the person answering there; %1 is who asked, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ConsentsViewModel</name>
    <message>
        <source>Taken back. Nothing is shown under it any more.</source>
        <extracomment>After the person took a consent back</extracomment>
        <translation>Taken back. Nothing is shown under it any more.</translation>
    </message>
    <message>
        <source>All documents</source>
        <extracomment>Filter of the consents: documents of all types</extracomment>
        <translation>All documents</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::FaceViewModel</name>
    <message>
        <source>The camera is starting…</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>The camera is starting…</translation>
    </message>
    <message>
        <source>Look straight into the camera.</source>
        <extracomment>Under the picture of the face: no face is seen in it</extracomment>
        <translation>Look straight into the camera.</translation>
    </message>
    <message>
        <source>Only you should be in the picture.</source>
        <extracomment>Under the picture of the face: more than one face is seen</extracomment>
        <translation>Only you should be in the picture.</translation>
    </message>
    <message>
        <source>It is too dark. Turn to the light.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>It is too dark. Turn to the light.</translation>
    </message>
    <message>
        <source>It is too bright. Turn away from the lamp or the sun.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>It is too bright. Turn away from the lamp or the sun.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Come closer.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>A little further away.</translation>
    </message>
    <message>
        <source>Bring your face into the middle.</source>
        <extracomment>Under the picture of the face: the face is not in the middle of the frame</extracomment>
        <translation>Bring your face into the middle.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <extracomment>Under the picture of the face</extracomment>
        <translation>Hold still.</translation>
    </message>
    <message>
        <source>Good. One moment…</source>
        <extracomment>Under the picture of the face: the picture is about to be taken</extracomment>
        <translation>Good. One moment…</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::HistoryViewModel</name>
    <message>
        <source>All documents</source>
        <extracomment>Filter of the history: documents of all types</extracomment>
        <translation>All documents</translation>
    </message>
    <message>
        <source>The journal of the service contradicts itself: see the alarm.</source>
        <extracomment>In the history: the journal of the service contradicts itself</extracomment>
        <translation>The journal of the service contradicts itself: see the alarm.</translation>
    </message>
    <message>
        <source>The journal of the service continues everything this device has seen of it (%1).</source>
        <extracomment>In the history: the journal as a whole was checked; %1 is &quot;checked just now&quot; or the like</extracomment>
        <translation>The journal of the service continues everything this device has seen of it (%1).</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>Notice: a file was written; %1 is its name</extracomment>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Could not be saved: %1</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::MethodsViewModel</name>
    <message>
        <source>Key file and code by SMS</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Key file and code by SMS</translation>
    </message>
    <message>
        <source>Key file and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Key file and face</translation>
    </message>
    <message>
        <source>Key file and password</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Key file and password</translation>
    </message>
    <message>
        <source>Code by SMS and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Code by SMS and face</translation>
    </message>
    <message>
        <source>Code by SMS and password</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Code by SMS and password</translation>
    </message>
    <message>
        <source>Password and face</source>
        <extracomment>A way to sign in: two proofs</extracomment>
        <translation>Password and face</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <extracomment>What is being waited for while the password is set</extracomment>
        <translation>Setting the password…</translation>
    </message>
    <message>
        <source>Confirmation on your phone, by its PIN</source>
        <extracomment>A way to sign in: by the phone that is signed in already</extracomment>
        <translation>Confirmation on your phone, by its PIN</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::NoticesViewModel</name>
    <message>
        <source>Use of my documents</source>
        <extracomment>Kind of notices: who looked at documents</extracomment>
        <translation>Use of my documents</translation>
    </message>
    <message>
        <source>Changes of my account</source>
        <extracomment>Kind of notices: number, password</extracomment>
        <translation>Changes of my account</translation>
    </message>
    <message>
        <source>My devices</source>
        <extracomment>Kind of notices: sign-ins and ends of devices</extracomment>
        <translation>My devices</translation>
    </message>
    <message>
        <source>A document of yours was viewed</source>
        <extracomment>Notice: somebody looked at a document of the person</extracomment>
        <translation>A document of yours was viewed</translation>
    </message>
    <message>
        <source>A viewing was refused</source>
        <extracomment>Notice: somebody tried to look at a document and was refused</extracomment>
        <translation>A viewing was refused</translation>
    </message>
    <message>
        <source>Your number was connected</source>
        <extracomment>Notice: the first number was connected to the account</extracomment>
        <translation>Your number was connected</translation>
    </message>
    <message>
        <source>Your number was changed</source>
        <extracomment>Notice: another number was connected to the account</extracomment>
        <translation>Your number was changed</translation>
    </message>
    <message>
        <source>A request for a number was refused</source>
        <extracomment>Notice: a request for a number was refused</extracomment>
        <translation>A request for a number was refused</translation>
    </message>
    <message>
        <source>A change of number was stopped</source>
        <extracomment>Notice: a change of number was taken back</extracomment>
        <translation>A change of number was stopped</translation>
    </message>
    <message>
        <source>Your number belongs to somebody else now</source>
        <extracomment>Notice: the operator gave the number of the account to somebody else</extracomment>
        <translation>Your number belongs to somebody else now</translation>
    </message>
    <message>
        <source>The password of your account was set</source>
        <extracomment>Notice: the password of the account was set</extracomment>
        <translation>The password of your account was set</translation>
    </message>
    <message>
        <source>Sign-in on a device</source>
        <extracomment>Notice: somebody signed in on a device</extracomment>
        <translation>Sign-in on a device</translation>
    </message>
    <message>
        <source>A device was signed out</source>
        <extracomment>Notice: a device was signed out</extracomment>
        <translation>A device was signed out</translation>
    </message>
    <message>
        <source>A device was wiped after wrong PINs</source>
        <extracomment>Notice: a device was wiped after too many wrong PINs</extracomment>
        <translation>A device was wiped after wrong PINs</translation>
    </message>
    <message>
        <source>Another event</source>
        <extracomment>Notice of a kind that this version does not know</extracomment>
        <translation>Another event</translation>
    </message>
    <message>
        <source>A signature certificate was issued</source>
        <extracomment>Notice: a certificate of electronic signature was issued to the person</extracomment>
        <translation>A signature certificate was issued</translation>
    </message>
    <message>
        <source>A sign-in on another device was refused</source>
        <extracomment>Notice: another device wanted to be signed in by the phone and was not</extracomment>
        <translation>A sign-in on another device was refused</translation>
    </message>
    <message>
        <source>Who looked and by which way stands in your history.</source>
        <extracomment>Notice, kind viewing: what it means and what to do, under its title</extracomment>
        <translation>Who looked and by which way stands in your history.</translation>
    </message>
    <message>
        <source>No data were shown.</source>
        <extracomment>Notice, kind refusedViewing: what it means and what to do, under its title</extracomment>
        <translation>No data were shown.</translation>
    </message>
    <message>
        <source>Messages of the service go to this number from now on.</source>
        <extracomment>Notice, kind numberConnected: what it means and what to do, under its title</extracomment>
        <translation>Messages of the service go to this number from now on.</translation>
    </message>
    <message>
        <source>Messages go to the new number from now on. If it was not you, stop the change on the page of your number.</source>
        <extracomment>Notice, kind numberChanged: what it means and what to do, under its title</extracomment>
        <translation>Messages go to the new number from now on. If it was not you, stop the change on the page of your number.</translation>
    </message>
    <message>
        <source>The number of your account stayed as it was.</source>
        <extracomment>Notice, kind numberRefused: what it means and what to do, under its title</extracomment>
        <translation>The number of your account stayed as it was.</translation>
    </message>
    <message>
        <source>The earlier number is connected again.</source>
        <extracomment>Notice, kind numberStopped: what it means and what to do, under its title</extracomment>
        <translation>The earlier number is connected again.</translation>
    </message>
    <message>
        <source>No code and no request is sent to it any more. Connect a number of your own.</source>
        <extracomment>Notice, kind numberChangedHands: what it means and what to do, under its title</extracomment>
        <translation>No code and no request is sent to it any more. Connect a number of your own.</translation>
    </message>
    <message>
        <source>If it was not you, set a new one and end the sessions of other devices.</source>
        <extracomment>Notice, kind passwordSet: what it means and what to do, under its title</extracomment>
        <translation>If it was not you, set a new one and end the sessions of other devices.</translation>
    </message>
    <message>
        <source>Whoever holds its key signs in your name. If it was not you, have it revoked.</source>
        <extracomment>Notice, kind certificateIssued: what it means and what to do, under its title</extracomment>
        <translation>Whoever holds its key signs in your name. If it was not you, have it revoked.</translation>
    </message>
    <message>
        <source>If it was not you, end that device in your profile.</source>
        <extracomment>Notice, kind deviceSignedIn: what it means and what to do, under its title</extracomment>
        <translation>If it was not you, end that device in your profile.</translation>
    </message>
    <message>
        <source>Whoever holds it has to sign in anew.</source>
        <extracomment>Notice, kind deviceEnded: what it means and what to do, under its title</extracomment>
        <translation>Whoever holds it has to sign in anew.</translation>
    </message>
    <message>
        <source>Its code was scanned by this account’s phone; nobody was signed in.</source>
        <extracomment>Notice, kind signInRefused: what it means and what to do, under its title</extracomment>
        <translation>Its code was scanned by this account’s phone; nobody was signed in.</translation>
    </message>
    <message>
        <source>The tenth wrong PIN closed it for good. It has to be signed in anew.</source>
        <extracomment>Notice, kind pinDestroyed: what it means and what to do, under its title</extracomment>
        <translation>The tenth wrong PIN closed it for good. It has to be signed in anew.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::NumberViewModel</name>
    <message>
        <source>The number of your account was changed. If it was not you, stop it in the profile under My phone number.</source>
        <extracomment>Notice: the number was changed on another device</extracomment>
        <translation>The number of your account was changed. If it was not you, stop it in the profile under My phone number.</translation>
    </message>
    <message>
        <source>The change of number was stopped.</source>
        <extracomment>Notice: a change of number was taken back</extracomment>
        <translation>The change of number was stopped.</translation>
    </message>
    <message>
        <source>Asking for the code…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Asking for the code…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Checking the code…</translation>
    </message>
    <message>
        <source>Signing with your key…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Signing with your key…</translation>
    </message>
    <message>
        <source>Comparing the face…</source>
        <extracomment>What is being waited for while a number is connected</extracomment>
        <translation>Comparing the face…</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>In the list of requests: %1 is a masked number</extracomment>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>In the list of requests: %1 is a masked number</extracomment>
        <translation>Connect %1</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Outcome of a request for a number</extracomment>
        <translation>connected</translation>
    </message>
    <message>
        <source>stopped by an older device</source>
        <extracomment>Outcome of a request for a number</extracomment>
        <translation>stopped by an older device</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>State of a request for a number</extracomment>
        <translation>under way</translation>
    </message>
    <message>
        <source>by the portal</source>
        <extracomment>Way by which a request for a number came</extracomment>
        <translation>by the portal</translation>
    </message>
    <message>
        <source>by the mobile application</source>
        <translation>by the mobile application</translation>
    </message>
    <message>
        <source>by a bank</source>
        <translation>by a bank</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <extracomment>Under the connected number; %1 is a date</extracomment>
        <translation>connected on %1</translation>
    </message>
    <message>
        <source>The number was changed to %1. Until %2 this device can take the change back.</source>
        <extracomment>Over the button that takes a change of number back; %1 is the masked new number, %2 a date with time</extracomment>
        <translation>The number was changed to %1. Until %2 this device can take the change back.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::OwnKeyViewModel</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>Validity of a certificate; %1 and %2 are dates</extracomment>
        <translation>from %1 to %2</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::PinViewModel</name>
    <message>
        <source>The two PINs differ</source>
        <extracomment>Title: the repeated PIN differs from the first</extracomment>
        <translation>The two PINs differ</translation>
    </message>
    <message>
        <source>The second PIN was not the same as the first. Nothing was kept.</source>
        <extracomment>Sentence: the repeated PIN differs from the first</extracomment>
        <translation>The second PIN was not the same as the first. Nothing was kept.</translation>
    </message>
    <message>
        <source>Choose a PIN again and repeat it.</source>
        <extracomment>Advice: the repeated PIN differs from the first</extracomment>
        <translation>Choose a PIN again and repeat it.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ProfileViewModel</name>
    <message>
        <source>connected on %1</source>
        <extracomment>Profile: since when the telephone number is connected; %1 is a date</extracomment>
        <translation>connected on %1</translation>
    </message>
    <message>
        <source>Phone with your number: your documents and checks of others</source>
        <translation>Phone with your number: your documents and checks of others</translation>
    </message>
    <message>
        <source>Computer: checks of documents of others only</source>
        <translation>Computer: checks of documents of others only</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Kind of a device in the list of devices</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>List of devices: %1 is a date with time</extracomment>
        <translation>last used %1</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <extracomment>List of devices: %1 is a date</extracomment>
        <translation>signed in on %1</translation>
    </message>
    <message>
        <source>The number is new: your documents open on this phone from %1 on</source>
        <extracomment>Profile: this phone may show own documents only later; %1 is a date with time</extracomment>
        <translation>The number is new: your documents open on this phone from %1 on</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ScannerViewModel</name>
    <message>
        <source>Hold still: one more second…</source>
        <extracomment>Under the camera picture, when one code was read and the next is awaited</extracomment>
        <translation>Hold still: one more second…</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>The camera is starting…</translation>
    </message>
    <message>
        <source>Too dark: switch the light on.</source>
        <extracomment>Under the camera picture; the button for the light is above it</extracomment>
        <translation>Too dark: switch the light on.</translation>
    </message>
    <message>
        <source>Too dark: more light is needed.</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Too dark: more light is needed.</translation>
    </message>
    <message>
        <source>Move closer to the code.</source>
        <extracomment>Under the camera picture, when the code is too small in it</extracomment>
        <translation>Move closer to the code.</translation>
    </message>
    <message>
        <source>Move a little away from the code.</source>
        <extracomment>Under the camera picture, when the code does not fit into it</extracomment>
        <translation>Move a little away from the code.</translation>
    </message>
    <message>
        <source>Light is reflected: tilt the phone a little.</source>
        <extracomment>Under the camera picture, when a lamp is reflected over the code</extracomment>
        <translation>Light is reflected: tilt the phone a little.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <extracomment>Under the camera picture, when it is moving or blurred</extracomment>
        <translation>Hold still.</translation>
    </message>
    <message>
        <source>Hold the camera to the code on the holder&apos;s screen.</source>
        <extracomment>Under the camera picture</extracomment>
        <translation>Hold the camera to the code on the holder&apos;s screen.</translation>
    </message>
    <message>
        <source>Light is reflected over a corner of the code: tilt the phone a little.</source>
        <extracomment>Under the camera picture, when a lamp is reflected over one of the large squares of the code</extracomment>
        <translation>Light is reflected over a corner of the code: tilt the phone a little.</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::SignInViewModel</name>
    <message>
        <source>Asking the service…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>Signing with your key…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Signing with your key…</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Checking the code…</translation>
    </message>
    <message>
        <source>Comparing the face…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Comparing the face…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <extracomment>What is being waited for while signing in</extracomment>
        <translation>Checking the password…</translation>
    </message>
</context>
<context>
    <name>qujat::bridge::ViewingViewModel</name>
    <message>
        <source>You have closed the view. Nothing of the document is kept on this device.</source>
        <extracomment>The third party closed the view of a document</extracomment>
        <translation>You have closed the view. Nothing of the document is kept on this device.</translation>
    </message>
    <message>
        <source>The holder has closed the access. Nothing of the document is kept on this device.</source>
        <extracomment>The holder closed the access while the document was on the third party&apos;s screen</extracomment>
        <translation>The holder has closed the access. Nothing of the document is kept on this device.</translation>
    </message>
    <message>
        <source>The time of the view is over. Nothing of the document is kept on this device.</source>
        <extracomment>The two minutes of a view are over</extracomment>
        <translation>The time of the view is over. Nothing of the document is kept on this device.</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::DemoClient</name>
    <message>
        <source>Checking in at the hotel</source>
        <extracomment>What an invented hotel asks for an identity card for</extracomment>
        <translation>Checking in at the hotel</translation>
    </message>
    <message>
        <source>Order 352, item 15</source>
        <extracomment>The rule on which an invented hotel asks for an identity card</extracomment>
        <translation>Order 352, item 15</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::Stage</name>
    <message>
        <source>The right face</source>
        <extracomment>Biometric sample of the demonstration: the person&apos;s own face</extracomment>
        <translation>The right face</translation>
    </message>
    <message>
        <source>Another person&apos;s face</source>
        <extracomment>Biometric sample of the demonstration</extracomment>
        <translation>Another person&apos;s face</translation>
    </message>
    <message>
        <source>A photo instead of a face</source>
        <extracomment>Biometric sample of the demonstration: a photo held before the camera</extracomment>
        <translation>A photo instead of a face</translation>
    </message>
    <message>
        <source>Camera held to the citizen&apos;s screen</source>
        <extracomment>Name of the verifier&apos;s camera in the demonstration</extracomment>
        <translation>Camera held to the citizen&apos;s screen</translation>
    </message>
    <message>
        <source>Camera held to the computer&apos;s screen</source>
        <extracomment>Name of the citizen&apos;s camera in the demonstration</extracomment>
        <translation>Camera held to the computer&apos;s screen</translation>
    </message>
</context>
<context>
    <name>qujat::demonstration::Tour</name>
    <message>
        <source>All %1 steps were seen to work, in %2 s.</source>
        <extracomment>Last line of the tour in the terminal; %1 is a number of steps, %2 a number of seconds</extracomment>
        <translation>All %1 steps were seen to work, in %2 s.</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation>it could not be done</translation>
    </message>
    <message>
        <source>what should follow did not come</source>
        <translation>what should follow did not come</translation>
    </message>
    <message>
        <source>On the screen are: %1</source>
        <extracomment>The tour in the terminal, after a step that failed: %1 is a list of buttons and fields</extracomment>
        <translation>On the screen are: %1</translation>
    </message>
</context>
</TS>
