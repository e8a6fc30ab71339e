<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Adoption of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of earlier actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>A copy that you save outside is no longer protected.</source>
        <translation>Une copie enregistrée ailleurs n’est plus protégée.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture with Ctrl+V.</source>
        <translation>Déposez des fichiers ici, ou collez une image avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Save a copy, which is not protected</source>
        <translation>Enregistrer une copie, non protégée</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>here</source>
        <translation>sur ce poste</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore arrivé</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>All missions of the cell</source>
        <translation>Toutes les missions de la cellule</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Host authorities of {name}</source>
        <translation>Autorités hôtes de {name}</translation>
    </message>
    <message>
        <source>Humanitarian partners</source>
        <translation>Partenaires humanitaires</translation>
    </message>
    <message>
        <source>Own mission</source>
        <translation>Notre mission</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>Notre site</translation>
    </message>
    <message>
        <source>Regional body {name}</source>
        <translation>Organisation régionale {name}</translation>
    </message>
    <message>
        <source>Sister mission {name}</source>
        <translation>Mission sœur {name}</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Le pôle régional</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>United Nations country team</source>
        <translation>Équipe de pays des Nations Unies</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarrierCard</name>
    <message>
        <source>Exchange  Ctrl+E</source>
        <translation>Échanger  Ctrl+E</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Dossier {name}</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>Clé USB {name}</translation>
    </message>
    <message>
        <source>Stick {name} ({kind})</source>
        <translation>Clé USB {name} ({kind})</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>absent pour l’instant</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Visioconférence</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A meeting was due by {due} and has not been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was due by {due} and was held on {met}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held meetings of {series} without an invitation: {count}; with one: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role has a cooperation mandate[; too junior to move Force and police at {sites}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working day for {parties}: {days}[ ({holidays})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}. It may be done: never heard of {mission}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}. It may be done: not heard of {mission} since {heard}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting is due by {due} and none is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting is due by {due}; only proposed: {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mission} ended on {end}, and nobody took it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mission} ends on {end}, and nobody is named to take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receiver} has not accepted it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashView</name>
    <message>
        <source>Back to the record</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>Both sides edited the same paragraph before they had seen each other. What each had is side by side; below is what came of both. Read it, put it right, keep it.</source>
        <translation>Les deux côtés ont modifié le même paragraphe avant d’avoir vu la version de l’autre. Chaque version figure ci-contre, leur fusion ci-dessous. Relisez, corrigez, conservez.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>They were written apart, before either side had seen the other. Both are kept until somebody decides, and history keeps them after that.</source>
        <translation>Elles ont été écrites séparément, sans que l’un ait vu celle de l’autre. Les deux sont gardées jusqu’à décision, puis dans l’historique.</translation>
    </message>
    <message>
        <source>Which is right? {field}</source>
        <translation>Laquelle est juste&#x202f;? {field}</translation>
    </message>
    <message>
        <source>shown for now</source>
        <translation>affichée en attendant</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Abduction of civilians</source>
        <translation>Enlèvement de civils</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Ambush, hit and run</source>
        <translation>Embuscade, attaque éclair</translation>
    </message>
    <message>
        <source>Armed clash</source>
        <translation>Affrontement armé</translation>
    </message>
    <message>
        <source>Arms trafficking or seizure</source>
        <translation>Trafic ou saisie d’armes</translation>
    </message>
    <message>
        <source>Attack on a settlement</source>
        <translation>Attaque d’une localité</translation>
    </message>
    <message>
        <source>Attack on civilians or a camp</source>
        <translation>Attaque de civils ou d’un camp</translation>
    </message>
    <message>
        <source>Attack on humanitarian workers</source>
        <translation>Attaque d’humanitaires</translation>
    </message>
    <message>
        <source>Attack on the United Nations</source>
        <translation>Attaque contre les Nations Unies</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>Cross-border incursion</source>
        <translation>Incursion transfrontalière</translation>
    </message>
    <message>
        <source>Detention or harassment of staff</source>
        <translation>Détention ou harcèlement de personnel</translation>
    </message>
    <message>
        <source>Expulsion or closure</source>
        <translation>Expulsion ou fermeture</translation>
    </message>
    <message>
        <source>Hijack or vehicle theft</source>
        <translation>Vol de véhicule, avec ou sans violence</translation>
    </message>
    <message>
        <source>Intercommunal violence</source>
        <translation>Violences intercommunautaires</translation>
    </message>
    <message>
        <source>Internal displacement</source>
        <translation>Déplacement interne</translation>
    </message>
    <message>
        <source>Kidnapping or hostage taking</source>
        <translation>Enlèvement ou prise d’otages</translation>
    </message>
    <message>
        <source>Livestock raid or looting</source>
        <translation>Vol de bétail ou pillage</translation>
    </message>
    <message>
        <source>Mine, unexploded ordnance or improvised device</source>
        <translation>Mine, munition non explosée ou engin improvisé</translation>
    </message>
    <message>
        <source>Movement or assembly of a group</source>
        <translation>Mouvement ou rassemblement d’un groupe</translation>
    </message>
    <message>
        <source>Movement or flight denied</source>
        <translation>Déplacement ou vol refusé</translation>
    </message>
    <message>
        <source>Natural hazard or health</source>
        <translation>Risque naturel ou sanitaire</translation>
    </message>
    <message>
        <source>Official protest</source>
        <translation>Protestation officielle</translation>
    </message>
    <message>
        <source>Political event</source>
        <translation>Événement politique</translation>
    </message>
    <message>
        <source>Protest or riot</source>
        <translation>Manifestation ou émeute</translation>
    </message>
    <message>
        <source>Recruitment, camps included</source>
        <translation>Recrutement, camps compris</translation>
    </message>
    <message>
        <source>Refugee influx</source>
        <translation>Afflux de réfugiés</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Robbery or intrusion</source>
        <translation>Vol à main armée ou intrusion</translation>
    </message>
    <message>
        <source>Sexual or gender-based violence (counts only)</source>
        <translation>Violences sexuelles ou fondées sur le genre (chiffres seulement)</translation>
    </message>
    <message>
        <source>Shelling or air strike</source>
        <translation>Bombardement ou frappe aérienne</translation>
    </message>
    <message>
        <source>Visa denied</source>
        <translation>Visa refusé</translation>
    </message>
</context>
<context>
    <name>Constraint</name>
    <message>
        <source>Another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished">Sécurité</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished">Visa</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>30 digits, in groups or not</source>
        <translation>30 chiffres, groupés ou non</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Read this to your colleague:</source>
        <translation>Lisez ceci à votre collègue&#xa0;:</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoking cannot be undone: nothing more goes to this device, and what it writes from now on is held. Its role needs a new card.</source>
        <translation>La révocation est définitive&#xa0;: plus rien ne part vers cet appareil, et ce qu’il écrira désormais sera retenu. Sa fonction aura besoin d’une nouvelle carte.</translation>
    </message>
    <message>
        <source>The code between the two of you</source>
        <translation>Le code entre vous deux</translation>
    </message>
    <message>
        <source>The code that your colleague reads out</source>
        <translation>Le code que votre collègue vous lit</translation>
    </message>
    <message>
        <source>Then type what your colleague reads to you:</source>
        <translation>Puis tapez ce que votre collègue vous lit&#xa0;:</translation>
    </message>
    <message>
        <source>device {id}</source>
        <translation>appareil {id}</translation>
    </message>
    <message>
        <source>heard {age}</source>
        <translation>dernières nouvelles&#xa0;: {age}</translation>
    </message>
    <message>
        <source>regional hub</source>
        <translation>pôle régional</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Supprimé&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>A code from the list, such as CRM-1</source>
        <translation>Un code de la liste, par exemple CRM-1</translation>
    </message>
    <message>
        <source>A number, or least and most: 3-5</source>
        <translation>Un nombre, ou minimum et maximum&#xa0;: 3-5</translation>
    </message>
    <message>
        <source>A time, such as 0640, 140640A or 080630ZDEC09</source>
        <translation>Une heure&#xa0;: 0640, 140640A ou 080630ZDEC09</translation>
    </message>
    <message>
        <source>Allowed: {allowed}</source>
        <translation>Admis&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Letter and figure both, A1 to F6</source>
        <translation>Lettre et chiffre, de A1 à F6</translation>
    </message>
    <message>
        <source>Not one place of the list: {allowed}. Or name @ grid.</source>
        <translation>Pas un lieu unique de la liste&#xa0;: {allowed}. Ou nom @ carroyage.</translation>
    </message>
    <message>
        <source>One line, and a shorter one</source>
        <translation>Une seule ligne, plus courte</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{field}: {key}</source>
        <translation>{field}&#xa0;: {key}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Choose one from the list, or press Ctrl+N to write one.</source>
        <translation>Choisissez-en une dans la liste, ou pressez Ctrl+N pour en rédiger une.</translation>
    </message>
    <message>
        <source>No entry is open</source>
        <translation>Aucune note ouverte</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>A colleague&apos;s card tells this vault whom to seal for. Give yours, take theirs, compare a code, and you can exchange.</source>
        <translation>La carte d’un collègue indique à ce coffre pour qui sceller. Donnez la vôtre, prenez la sienne, comparez un code, et vous pouvez échanger.</translation>
    </message>
    <message>
        <source>Bring in a card…</source>
        <translation>Importer une carte…</translation>
    </message>
    <message>
        <source>Choose a colleague&apos;s card</source>
        <translation>Choisir la carte d’un collègue</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Enregistrer ma carte</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Enregistrer ma carte…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{role} · this device</source>
        <translation>{role} · cet appareil</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Leaving what others lack</source>
        <translation>Dépôt de ce qui manque aux autres</translation>
    </message>
    <message>
        <source>Taking what is for us</source>
        <translation>Récupération de ce qui est pour nous</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Visiting the carrier</source>
        <translation>Visite du support</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Pas encore de support</translation>
    </message>
    <message>
        <source>Plug in a stick and it appears here, or choose a folder that others reach too. Only sealed files are left there.</source>
        <translation>Branchez une clé USB&#xa0;: elle apparaît ici. Ou choisissez un dossier auquel d’autres ont accès. Seuls des fichiers scellés y sont laissés.</translation>
    </message>
    <message>
        <source>Visiting the carrier</source>
        <translation>Visite du support</translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCICE</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Abducted</source>
        <translation>Enlevés</translation>
    </message>
    <message>
        <source>About item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Accusé de réception avant</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>Réception accusée à</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Réception accusée par</translation>
    </message>
    <message>
        <source>Action on it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Mesures prises</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Area on this side</source>
        <translation>Zone de ce côté</translation>
    </message>
    <message>
        <source>Armed elements seen</source>
        <translation>Éléments armés observés</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstopped by</source>
        <translation>Appuyé par</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Body of government</source>
        <translation>Organe de l’État</translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>Segment frontalier</translation>
    </message>
    <message>
        <source>Cadence from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since yesterday</source>
        <translation>Changements depuis hier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Circulated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Corrected because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigendum by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigendum of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigendum to item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Date en toutes lettres</translation>
    </message>
    <message>
        <source>Days, weeks, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Digest adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion in the second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not release to</source>
        <translation>Non communicable à</translation>
    </message>
    <message>
        <source>Dropped because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>First day of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point for</source>
        <translation>Point focal pour</translation>
    </message>
    <message>
        <source>Focal point for cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent mission</source>
        <translation>Pour la mission mère</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>From item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herders</source>
        <translation>Éleveurs</translation>
    </message>
    <message>
        <source>Highest level its carriers may hold</source>
        <translation>Niveau maximal admis sur ses supports</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host countries</source>
        <translation>Pays hôtes</translation>
    </message>
    <message>
        <source>How counted</source>
        <translation>Mode de comptage</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item in the second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Langue du nom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>Fiche liée</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Mandated for cooperation</source>
        <translation>Chargé de la coopération</translation>
    </message>
    <message>
        <source>May be edited by</source>
        <translation>Modifiable par</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission on this side</source>
        <translation>Mission de ce côté</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves of staff and convoys</source>
        <translation>Mouvements de personnel et convois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Neutral venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New threats</source>
        <translation>Nouvelles menaces</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Prochain appel</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Originator agrees to</source>
        <translation>Accord de l’émetteur pour</translation>
    </message>
    <message>
        <source>Originator control</source>
        <translation>Contrôle de l’émetteur</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres lieux</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper for item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place, how sure</source>
        <translation>Précision du lieu</translation>
    </message>
    <message>
        <source>Possible venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress told from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings unchanged</source>
        <translation>Niveaux inchangés</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to</source>
        <translation>Communicable à</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the situation report</source>
        <translation>Rubrique du rapport de situation</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Motif invoqué</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Their mission</source>
        <translation>Leur mission</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>Ils demandent</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time, how sure</source>
        <translation>Précision de l’heure</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in another language</source>
        <translation>Titre dans une autre langue</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Too junior to move Force and police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Protocole TLP</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn skipped because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished">Visa</translation>
    </message>
    <message>
        <source>Visa needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>À alerter</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>Nous demandons</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Ce que nous vous demandons</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows already</source>
        <translation>Déjà informés</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why invited or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Withheld because</source>
        <translation>Non communiqué car</translation>
    </message>
    <message>
        <source>Within km</source>
        <translation>À km près</translation>
    </message>
    <message>
        <source>Working days of silence procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Semaine de travail</translation>
    </message>
    <message>
        <source>Works on this holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>civils</translation>
    </message>
    <message>
        <source>humanitarian workers</source>
        <translation>humanitaires</translation>
    </message>
    <message>
        <source>security forces</source>
        <translation>forces de sécurité</translation>
    </message>
</context>
<context>
    <name>FileTraffic</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>For parent</source>
        <translation>Mission mère</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>None in this list yet</source>
        <translation>Aucun dans cette liste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since my last bundle</source>
        <translation>Depuis mon dernier paquet</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Go to {screen}</source>
        <translation>Aller à&#xa0;: {screen}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nouvelle fiche&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>entries about this place</source>
        <translation>notes sur ce lieu</translation>
    </message>
    <message>
        <source>{role} · contact</source>
        <translation>{role} · contact</translation>
    </message>
</context>
<context>
    <name>FinderList</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing found. Fewer or shorter words find more.</source>
        <translation>Rien trouvé. Moins de mots, ou plus courts, trouvent davantage.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir la main courante</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de secours</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n sample entries.</source>
        <translation>
            <numerusform>La main courante contient %n note exemple.</numerusform>
            <numerusform>La main courante contient %n notes exemples.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Written: {names}</source>
        <translation>Écrit&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>Votre kit de secours</translation>
    </message>
    <message>
        <source>Your vault is ready</source>
        <translation>Votre coffre est prêt</translation>
    </message>
    <message>
        <source>{name} is in the directory. Compare the code before you send.</source>
        <translation>{name} figure dans l’annuaire. Comparez le code avant d’envoyer.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>1 Changes since yesterday</source>
        <translation>1 Changements depuis hier</translation>
    </message>
    <message>
        <source>2 New threats</source>
        <translation>2 Nouvelles menaces</translation>
    </message>
    <message>
        <source>3 Moves of staff and convoys</source>
        <translation>3 Mouvements de personnel et convois</translation>
    </message>
    <message>
        <source>4 Ratings unchanged</source>
        <translation>4 Niveaux inchangés</translation>
    </message>
    <message>
        <source>5 They ask</source>
        <translation>5 Ils demandent</translation>
    </message>
    <message>
        <source>6 We ask</source>
        <translation>6 Nous demandons</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Accusé de réception avant</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Mesures prises</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Body of government</source>
        <translation>Organe de l’État</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not release to</source>
        <translation>Non communicable à</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>From, via, to</source>
        <translation>De, par, vers</translation>
    </message>
    <message>
        <source>Functions expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Langues</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Prochain appel</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Owner and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place and habits</source>
        <translation>Lieu et habitudes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Communicable à</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Motif invoqué</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Unit and clock</source>
        <translation>Unité et heure</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>À alerter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Ce qui peut arriver</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Ce que nous vous demandons</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Ce que nous avons fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Où, quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows already</source>
        <translation>Déjà informés</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Merged: look</source>
        <translation>Fusionné&#xa0;: à relire</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Deux valeurs</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Completely reliable</source>
        <translation>Totalement fiable</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Assez fiable</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Rarement fiable</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Possiblement vrai</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablement vrai</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Fiabilité impossible à évaluer</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Véracité impossible à évaluer</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Habituellement fiable</translation>
    </message>
</context>
<context>
    <name>GradeEditor</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Host authority</source>
        <translation>Autorité hôte</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Humanitaire</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Source ouverte</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Sister mission</source>
        <translation>Mission sœur</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classifié</translation>
    </message>
</context>
<context>
    <name>HeardModel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>Who was heard when</source>
        <translation>Dernières nouvelles reçues</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>How many notes, and the best grade among them</source>
        <translation>Combien de notes, et la meilleure cotation</translation>
    </message>
    <message>
        <source>Least and most; leave empty what is not known</source>
        <translation>Minimum et maximum&#x202f;; laissez vide ce qui est inconnu</translation>
    </message>
    <message>
        <source>One owner, one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present tense, one sentence, who is bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and groups, no names; unknown is an answer</source>
        <translation>Fonctions et groupes, pas de noms&#x202f;; «&#xa0;inconnu&#xa0;» est une réponse</translation>
    </message>
    <message>
        <source>The mission on the far side</source>
        <translation>La mission de l’autre côté</translation>
    </message>
    <message>
        <source>Verb first, one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you make of it; kept apart from what happened</source>
        <translation>Votre lecture&#x202f;; à part de ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A laptop whose card is not here</source>
        <translation>Un poste dont la carte n’est pas ici</translation>
    </message>
    <message>
        <source>Attached {name}</source>
        <translation>Pièce jointe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Began it: {kind}</source>
        <translation>Fiche ouverte&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Brought it back</source>
        <translation>Fiche rétablie</translation>
    </message>
    <message>
        <source>Deleted it</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>Edited {field}</source>
        <translation>Modifié&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Took out an attachment</source>
        <translation>Pièce jointe retirée</translation>
    </message>
    <message>
        <source>signature checked, card compared</source>
        <translation>signature vérifiée, carte comparée</translation>
    </message>
    <message>
        <source>signature checked, card not compared yet</source>
        <translation>signature vérifiée, carte pas encore comparée</translation>
    </message>
    <message>
        <source>signed by a laptop that is stopped now</source>
        <translation>signé par un poste désormais bloqué</translation>
    </message>
    <message>
        <source>signed by a laptop whose card is not here</source>
        <translation>signé par un poste dont la carte n’est pas ici</translation>
    </message>
    <message>
        <source>signed on this laptop</source>
        <translation>signé sur ce poste</translation>
    </message>
    <message>
        <source>{field}: added</source>
        <translation>{field}&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field}&#xa0;: retiré</translation>
    </message>
    <message>
        <source>{field}: {new} (was {old})</source>
        <translation>{field}&#xa0;: {new} (avant&#xa0;: {old})</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n older changes are not listed</source>
        <translation>
            <numerusform>%n modification plus ancienne n’est pas listée</numerusform>
            <numerusform>%n modifications plus anciennes ne sont pas listées</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stood for {who} on {when}; not what it says now</source>
        <translation>État vu par {who} le {when}&#x202f;; ce n’est pas l’état actuel</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Retour aux modifications</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message numerus="yes">
        <source>History · %n changes, the newest first</source>
        <translation>
            <numerusform>Historique · %n modification</numerusform>
            <numerusform>Historique · %n modifications, la plus récente d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as it stood then</source>
        <translation>Lire l’état d’alors</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in clash</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Why? The sender gets this with your next bundle.</source>
        <translation>Pourquoi&#x202f;? L’expéditeur le recevra avec votre prochain paquet.</translation>
    </message>
    <message>
        <source>nothing new to us</source>
        <translation>rien de nouveau pour nous</translation>
    </message>
    <message>
        <source>stream {n}</source>
        <translation>envoi {n}</translation>
    </message>
    <message>
        <source>verified ✓</source>
        <translation>vérifié ✓</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Armed groups</source>
        <translation>Groupes armés</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>Affaires civiles</translation>
    </message>
    <message>
        <source>Confidence-building</source>
        <translation>Mesures de confiance</translation>
    </message>
    <message>
        <source>Host resistance</source>
        <translation>Résistance du pays hôte</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Institutionnel</translation>
    </message>
    <message>
        <source>Referendum, North and South</source>
        <translation>Référendum, Nord et Sud</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Administrative unit</source>
        <translation>Unité administrative</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>Segment frontalier</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Confidence-building step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Point de passage</translation>
    </message>
    <message>
        <source>Daily security contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force Commanders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Headquarters office</source>
        <translation>Bureau du Siège</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Main courante</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Obstruction</source>
        <translation>Entrave</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional body</source>
        <translation>Organisation régionale</translation>
    </message>
    <message>
        <source>Request or offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road segment</source>
        <translation>Tronçon de route</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Security contact</source>
        <translation>Contact de sécurité</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Side session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troop or police contributor</source>
        <translation>Pays fournisseur de contingents ou de police</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>New entry: press its letter</source>
        <translation>Nouvelle fiche&#xa0;: tapez sa lettre</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Any {needed} of the {count} shares open the vault and set a new passphrase when the old one is forgotten. Fewer open nothing.</source>
        <translation>Parmi les {count} parts, {needed} suffisent, lesquelles que ce soit, pour ouvrir le coffre et fixer une nouvelle phrase secrète quand l’ancienne est oubliée. Moins n’ouvrent rien.</translation>
    </message>
    <message>
        <source>Keep this page apart from the laptop and from the other shares. Give the words to nobody, and say them to nobody, until the vault has to be opened.</source>
        <translation>Gardez cette page loin de l’ordinateur et des autres parts. Ne donnez ni ne dites ces mots à personne tant que le coffre n’a pas à être ouvert.</translation>
    </message>
    <message>
        <source>Recovery kit: {role}, {mission} {site}</source>
        <translation>Kit de secours&#xa0;: {role}, {mission} {site}</translation>
    </message>
    <message>
        <source>Share {number} of {count} of a recovery kit: {role}, {mission} {site}</source>
        <translation>Part {number} sur {count} d’un kit de secours&#xa0;: {role}, {mission} {site}</translation>
    </message>
    <message>
        <source>Shares of one kit begin with the same two words; here: {kit}.</source>
        <translation>Les parts d’un même kit commencent par les deux mêmes mots&#x202f;; ici&#xa0;: {kit}.</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose the recovery words, type this share, then another holder&apos;s. Afterwards make a new kit and burn this page.</source>
        <translation>Pour s’en servir&#xa0;: à l’écran de déverrouillage, choisissez les mots de secours, tapez cette part, puis celle d’un autre détenteur. Faites ensuite un nouveau kit et brûlez cette page.</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>24 words</source>
        <translation>24 mots</translation>
    </message>
    <message>
        <source>Any two of the shares open the vault when the passphrase is forgotten; one opens nothing. Give each to another holder, such as mission security.</source>
        <translation>Deux des parts, lesquelles que ce soit, ouvrent le coffre quand la phrase secrète est oubliée&#x202f;; une seule n’ouvre rien. Donnez chacune à un autre détenteur, par exemple la sécurité de la mission.</translation>
    </message>
    <message>
        <source>I wrote them on paper</source>
        <translation>Je les ai notés sur papier</translation>
    </message>
    <message>
        <source>Right: the kit is readable.</source>
        <translation>Exact&#xa0;: le kit est lisible.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save as three files…</source>
        <translation>Enregistrer en trois fichiers…</translation>
    </message>
    <message>
        <source>Save the kit first, or write it down.</source>
        <translation>Enregistrez d’abord le kit, ou notez-le.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Enregistrer le kit de secours</translation>
    </message>
    <message>
        <source>Share 1, word {n}</source>
        <translation>Part 1, mot {n}</translation>
    </message>
    <message>
        <source>Share {n}</source>
        <translation>Part {n}</translation>
    </message>
    <message>
        <source>Then prove that you can read the first:</source>
        <translation>Prouvez ensuite que vous pouvez lire la première&#xa0;:</translation>
    </message>
    <message>
        <source>Then prove that you can read them:</source>
        <translation>Puis prouvez que vous pouvez les lire&#xa0;:</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is forgotten. Keep them apart from this laptop: in the safe, or with mission security.</source>
        <translation>Ces mots ouvrent le coffre si la phrase secrète est oubliée. Gardez-les loin de ce poste&#xa0;: dans le coffre-fort, ou auprès de la sécurité de la mission.</translation>
    </message>
    <message>
        <source>Three shares, any two of which open</source>
        <translation>Trois parts, dont deux ouvrent</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>Mot {n}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilance</translation>
    </message>
</context>
<context>
    <name>Lift</name>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Likelihood</name>
    <message>
        <source>Almost certain (95-99 %)</source>
        <translation>Quasi certain (95-99&#xa0;%)</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confiance élevée</translation>
    </message>
    <message>
        <source>Likely (55-80 %)</source>
        <translation>Probable (55-80&#xa0;%)</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confiance faible</translation>
    </message>
    <message>
        <source>Moderate confidence</source>
        <translation>Confiance modérée</translation>
    </message>
    <message>
        <source>Remote (1-5 %)</source>
        <translation>Infime (1-5&#xa0;%)</translation>
    </message>
    <message>
        <source>Roughly even (45-55 %)</source>
        <translation>Environ une chance sur deux (45-55&#xa0;%)</translation>
    </message>
    <message>
        <source>Unlikely (20-45 %)</source>
        <translation>Improbable (20-45&#xa0;%)</translation>
    </message>
    <message>
        <source>Very likely (80-95 %)</source>
        <translation>Très probable (80-95&#xa0;%)</translation>
    </message>
    <message>
        <source>Very unlikely (5-20 %)</source>
        <translation>Très improbable (5-20&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Met en œuvre</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>from {mission}</source>
        <translation>de {mission}</translation>
    </message>
    <message>
        <source>two values to settle</source>
        <translation>deux valeurs à trancher</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Log entries</source>
        <translation>Notes de la main courante</translation>
    </message>
    <message>
        <source>New  Ctrl+N</source>
        <translation>Nouveau  Ctrl+N</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Rien ne répond à ces filtres</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Rien n’est encore consigné</translation>
    </message>
    <message>
        <source>Turn a filter off to see more.</source>
        <translation>Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Turn all filters off</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>What happened, where, who says so. An entry takes a minute, and the next officer and the missions next door know what you know.</source>
        <translation>Ce qui s’est passé, où, et qui le dit. Une note prend une minute&#x202f;; la relève et les missions voisines sauront ce que vous savez.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Rédiger la première note</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>Log</source>
        <translation>Main courante</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
</context>
<context>
    <name>MarkingLabel</name>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENTIEL</translation>
    </message>
    <message>
        <source>Marking: {words}</source>
        <translation>Marquage&#xa0;: {words}</translation>
    </message>
    <message>
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>STRICTEMENT CONFIDENTIEL</translation>
    </message>
    <message>
        <source>UNCLASSIFIED</source>
        <translation>NON CLASSIFIÉ</translation>
    </message>
</context>
<context>
    <name>MembersEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Projet</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person and by video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Add them to the record&apos;s release, if you own it.</source>
        <translation>Ajoutez-les aux destinataires de la fiche, si elle est à vous.</translation>
    </message>
    <message>
        <source>Answer with a note of your own and link it.</source>
        <translation>Répondez par votre propre note, et liez-la.</translation>
    </message>
    <message>
        <source>Ask another holder for their share of the same kit.</source>
        <translation>Demandez à un autre détenteur sa part du même kit.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>Redemandez la carte.</translation>
    </message>
    <message>
        <source>Ask for the card of their new device.</source>
        <translation>Demandez la carte de leur nouvel appareil.</translation>
    </message>
    <message>
        <source>Ask its user whether the vault was copied; give it a new card.</source>
        <translation>Demandez à son utilisateur si le coffre a été copié&#x202f;; donnez-lui une nouvelle carte.</translation>
    </message>
    <message>
        <source>Ask the holders where their shares come from; take others.</source>
        <translation>Demandez aux détenteurs d’où viennent leurs parts&#x202f;; prenez-en d’autres.</translation>
    </message>
    <message>
        <source>Ask the originator, then note the consent on the record.</source>
        <translation>Demandez à l’émetteur, puis notez son accord sur la fiche.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller bundles.</source>
        <translation>Demandez à l’expéditeur des paquets plus petits.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, and who had it.</source>
        <translation>Demandez à l’expéditeur de le sceller à nouveau, et qui l’a eu en main.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again.</source>
        <translation>Demandez à l’expéditeur de le sceller à nouveau.</translation>
    </message>
    <message>
        <source>Ask {owner} to send it to them.</source>
        <translation>Demandez à {owner} de le leur envoyer.</translation>
    </message>
    <message>
        <source>Ask {owner}.</source>
        <translation>Demandez à {owner}.</translation>
    </message>
    <message>
        <source>Attach a smaller copy, or the file in several parts.</source>
        <translation>Joignez une copie plus petite, ou le fichier en plusieurs parties.</translation>
    </message>
    <message>
        <source>Check that all of it was copied.</source>
        <translation>Vérifiez que tout a été copié.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu’il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check the file and attach it again.</source>
        <translation>Vérifiez le fichier et joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>Check the letters, or exchange with the secretary first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk that nothing else synchronizes.</source>
        <translation>Choisissez un dossier du disque de cet ordinateur que rien d’autre ne synchronise.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick.</source>
        <translation>Choisissez un dossier ou une clé USB.</translation>
    </message>
    <message>
        <source>Choose a later day, or correct the series&apos; first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or make a new one.</source>
        <translation>Choisissez le dossier d’un coffre, ou créez-en un.</translation>
    </message>
    <message>
        <source>Circulate the minutes, or let that mission edit the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one first.</source>
        <translation>Fermez d’abord l’autre.</translation>
    </message>
    <message>
        <source>Compare codes with its author.</source>
        <translation>Comparez les codes avec son auteur.</translation>
    </message>
    <message>
        <source>Compare codes with the sender, then exchange again.</source>
        <translation>Comparez les codes avec l’expéditeur, puis échangez à nouveau.</translation>
    </message>
    <message>
        <source>Compare codes with them again.</source>
        <translation>Comparez à nouveau les codes avec eux.</translation>
    </message>
    <message>
        <source>Compare codes with them by voice.</source>
        <translation>Comparez les codes avec eux de vive voix.</translation>
    </message>
    <message>
        <source>Compare it with the paper, word by word.</source>
        <translation>Comparez avec le papier, mot par mot.</translation>
    </message>
    <message>
        <source>Copy it again; if it stays so, ask who had the stick.</source>
        <translation>Recopiez-le&#x202f;; si rien ne change, demandez qui a eu la clé.</translation>
    </message>
    <message>
        <source>Copy it again; the sender still has everything.</source>
        <translation>Recopiez-le&#x202f;; l’expéditeur a encore tout.</translation>
    </message>
    <message>
        <source>Copy the file again, as it is and not as text.</source>
        <translation>Recopiez le fichier tel quel, et non comme du texte.</translation>
    </message>
    <message>
        <source>Copy the file again, or ask the sender to seal it again.</source>
        <translation>Recopiez le fichier, ou demandez à l’expéditeur de le sceller à nouveau.</translation>
    </message>
    <message>
        <source>Correct it, see the manual on letterheads.</source>
        <translation>Corrigez-le, voir le manuel des papiers à en-tête.</translation>
    </message>
    <message>
        <source>Do not open it; restore a backup.</source>
        <translation>Ne l’ouvrez pas&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Do not take it; tell its sender that it was re-sealed.</source>
        <translation>Ne le prenez pas&#x202f;; dites à son expéditeur qu’il a été rescellé.</translation>
    </message>
    <message>
        <source>Do not take it; tell the person it names.</source>
        <translation>Ne le prenez pas&#x202f;; prévenez la personne qu’il désigne.</translation>
    </message>
    <message>
        <source>Do not use it; ask for the card by another way.</source>
        <translation>Ne l’utilisez pas&#x202f;; demandez la carte par une autre voie.</translation>
    </message>
    <message>
        <source>Exchange again with whoever wrote the record.</source>
        <translation>Échangez à nouveau avec l’auteur de la fiche.</translation>
    </message>
    <message>
        <source>Exchange again; another name is taken.</source>
        <translation>Échangez à nouveau&#x202f;; un autre nom sera pris.</translation>
    </message>
    <message>
        <source>Exchange again; nothing is lost.</source>
        <translation>Échangez à nouveau&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Free some space and exchange again.</source>
        <translation>Libérez de la place et échangez à nouveau.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Give a name that ends in one of these.</source>
        <translation>Donnez un nom qui se termine par l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>Give each action one owner and one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its reference, or the first letters of its id.</source>
        <translation>Donnez sa référence, ou les premières lettres de son identifiant.</translation>
    </message>
    <message>
        <source>Give one of these.</source>
        <translation>Donnez l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>Donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>If you restored them, restore as a new device; if not, ask who had the laptop.</source>
        <translation>Si vous les avez restaurés, restaurez comme nouvel appareil&#x202f;; sinon, demandez qui a eu le poste.</translation>
    </message>
    <message>
        <source>Import the card of a colleague.</source>
        <translation>Importez la carte d’un collègue.</translation>
    </message>
    <message>
        <source>Import the sender&apos;s card and compare codes.</source>
        <translation>Importez la carte de l’expéditeur et comparez les codes.</translation>
    </message>
    <message>
        <source>Import their card, or look at the list of contacts.</source>
        <translation>Importez leur carte, ou consultez la liste des contacts.</translation>
    </message>
    <message>
        <source>Install Liaison again.</source>
        <translation>Réinstallez Liaison.</translation>
    </message>
    <message>
        <source>Install the newer version; the bundle waits.</source>
        <translation>Installez la version plus récente&#x202f;; le paquet attend.</translation>
    </message>
    <message>
        <source>Install the newer version; the change waits.</source>
        <translation>Installez la version plus récente&#x202f;; la modification attend.</translation>
    </message>
    <message>
        <source>Keep exercises and real work in separate vaults.</source>
        <translation>Gardez exercices et travail réel dans des coffres séparés.</translation>
    </message>
    <message>
        <source>Leave it where it lies.</source>
        <translation>Laissez-le où il est.</translation>
    </message>
    <message>
        <source>Look at it again on the paper; every letter counts.</source>
        <translation>Regardez-le encore sur le papier&#x202f;; chaque lettre compte.</translation>
    </message>
    <message>
        <source>Look at the inbox again.</source>
        <translation>Revoyez les arrivées.</translation>
    </message>
    <message>
        <source>Look at the list of clashes again.</source>
        <translation>Revoyez la liste des conflits.</translation>
    </message>
    <message>
        <source>Look for a word that is missing, or is there twice.</source>
        <translation>Cherchez un mot qui manque, ou qui y est deux fois.</translation>
    </message>
    <message>
        <source>Look the code up in the manual.</source>
        <translation>Cherchez ce code dans le manuel.</translation>
    </message>
    <message>
        <source>Make a cleared copy for them.</source>
        <translation>Faites-en une copie expurgée pour eux.</translation>
    </message>
    <message>
        <source>Move its little switch, or take another.</source>
        <translation>Déplacez son petit curseur, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing to do; it stays where it lies.</source>
        <translation>Rien à faire&#x202f;; il reste où il est.</translation>
    </message>
    <message>
        <source>Only the newest kit of this very vault does; look for that one.</source>
        <translation>Seul le kit le plus récent de ce coffre même l’ouvre&#x202f;; cherchez celui-là.</translation>
    </message>
    <message>
        <source>Open it with that version or a later one.</source>
        <translation>Ouvrez-le avec cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Plug it in again and exchange once more.</source>
        <translation>Rebranchez-la et échangez à nouveau.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another; nothing was deleted.</source>
        <translation>Branchez-le, ou choisissez-en un autre&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Put it in, see the manual on letterheads.</source>
        <translation>Ajoutez-le, voir le manuel des papiers à en-tête.</translation>
    </message>
    <message>
        <source>Put the bulk of it into an attachment.</source>
        <translation>Mettez-en l’essentiel dans une pièce jointe.</translation>
    </message>
    <message>
        <source>Read it again; if it still differs, exchange cards by hand.</source>
        <translation>Relisez-le&#x202f;; s’il diffère encore, échangez les cartes en main propre.</translation>
    </message>
    <message>
        <source>Remove actors, text and files and set the time to the month, or keep it.</source>
        <translation>Retirez acteurs, texte et fichiers et ne gardez que le mois, ou conservez-la ici.</translation>
    </message>
    <message>
        <source>Restore the latest backup; nothing more was written.</source>
        <translation>Restaurez la dernière sauvegarde&#x202f;; rien d’autre n’a été écrit.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voyez --help.</translation>
    </message>
    <message>
        <source>Settle each of these, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when you like; finished parts stay.</source>
        <translation>Reprenez quand vous voudrez&#x202f;; ce qui est terminé reste.</translation>
    </message>
    <message>
        <source>Take another share of the same kit.</source>
        <translation>Prenez une autre part du même kit.</translation>
    </message>
    <message>
        <source>Take another stick; this one loses data.</source>
        <translation>Prenez une autre clé&#x202f;; celle-ci perd des données.</translation>
    </message>
    <message>
        <source>Take shares that begin with the same two words.</source>
        <translation>Prenez des parts qui commencent par les deux mêmes mots.</translation>
    </message>
    <message>
        <source>Take the file as it was first saved, or save it anew.</source>
        <translation>Prenez le fichier tel qu’il fut d’abord enregistré, ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Take the mark off, if you own the record.</source>
        <translation>Retirez la marque, si la fiche est à vous.</translation>
    </message>
    <message>
        <source>Take the six words that are offered, or add words.</source>
        <translation>Prenez les six mots proposés, ou ajoutez des mots.</translation>
    </message>
    <message>
        <source>Take the steps in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell its author.</source>
        <translation>Prévenez son auteur.</translation>
    </message>
    <message>
        <source>Tell its author; the record&apos;s owner can let them edit.</source>
        <translation>Prévenez son auteur&#x202f;; le propriétaire de la fiche peut l’autoriser à modifier.</translation>
    </message>
    <message>
        <source>Tell the person whose name it bears.</source>
        <translation>Prévenez la personne dont il porte le nom.</translation>
    </message>
    <message>
        <source>Tell them in person.</source>
        <translation>Dites-le-leur de vive voix.</translation>
    </message>
    <message>
        <source>Try again, or take another.</source>
        <translation>Réessayez, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>Type it again, or use the words of the recovery kit.</source>
        <translation>Retapez-la, ou utilisez les mots du kit de secours.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Ouvrez-le avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Use one of these fields: {allowed}.</source>
        <translation>Utilisez l’un de ces champs&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>Use one of these.</source>
        <translation>Utilisez l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>Use the commands: liaison --help.</source>
        <translation>Utilisez les commandes&#xa0;: liaison --help.</translation>
    </message>
    <message>
        <source>Write a corrigendum; it stands beside the adopted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a version of it at a lower level.</source>
        <translation>Rédigez-en une version de niveau inférieur.</translation>
    </message>
</context>
<context>
    <name>Obstruction</name>
    <message>
        <source>Asset</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Demarche</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Expulsion</source>
        <translation>Expulsion</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>a code such as MINURCAT</source>
        <translation>un code, par exemple MINURCAT</translation>
    </message>
    <message>
        <source>a code such as TCD-ABE</source>
        <translation>un code, par exemple TCD-ABE</translation>
    </message>
    <message>
        <source>a field stands where no text can stand</source>
        <translation>un champ se trouve là où aucun texte ne peut figurer</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>un lecteur réseau</translation>
    </message>
    <message>
        <source>a role such as JOC duty officer</source>
        <translation>une fonction, par exemple officier de permanence du JOC</translation>
    </message>
    <message>
        <source>a stick</source>
        <translation>une clé USB</translation>
    </message>
    <message>
        <source>a synchronized folder</source>
        <translation>un dossier synchronisé</translation>
    </message>
    <message>
        <source>at the bottom of every page</source>
        <translation>en bas de chaque page</translation>
    </message>
    <message>
        <source>at the top of every page</source>
        <translation>en haut de chaque page</translation>
    </message>
    <message>
        <source>at the top or bottom of every page</source>
        <translation>en haut ou en bas de chaque page</translation>
    </message>
    <message>
        <source>host authority</source>
        <translation>autorité hôte</translation>
    </message>
    <message>
        <source>humanitarian</source>
        <translation>humanitaire</translation>
    </message>
    <message>
        <source>it carries macros or other files</source>
        <translation>il contient des macros ou d’autres fichiers</translation>
    </message>
    <message>
        <source>it computes where only fields and conditions may stand</source>
        <translation>il calcule là où seuls des champs et des conditions sont admis</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it is no file of this kind</source>
        <translation>ce n’est pas un fichier de ce type</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it points outside itself</source>
        <translation>il renvoie hors de lui-même</translation>
    </message>
    <message>
        <source>once in a paragraph of its own</source>
        <translation>une fois, seul dans un paragraphe</translation>
    </message>
    <message>
        <source>sister mission</source>
        <translation>mission sœur</translation>
    </message>
    <message>
        <source>the braces around a field are not in pairs</source>
        <translation>les accolades d’un champ ne vont pas par paires</translation>
    </message>
    <message>
        <source>the mission</source>
        <translation>la mission</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>la fonction</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>Approximate</source>
        <translation>Approximatif</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Wide (month, area)</source>
        <translation>Large (mois, zone)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Liaison made a mistake: {code}.</source>
        <translation>Liaison a fait une erreur&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>What you typed is kept. If it comes again, report this code.</source>
        <translation>Votre saisie est conservée. Si l’erreur se reproduit, signalez ce code.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{word}, {n} waiting</source>
        <translation>{word}, en attente&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A change does not follow on its author&apos;s earlier ones.</source>
        <translation>Une modification ne suit pas les précédentes de son auteur.</translation>
    </message>
    <message>
        <source>A change is larger than 1 MiB.</source>
        <translation>Une modification dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>A change is not written as it should be.</source>
        <translation>Une modification est mal formée.</translation>
    </message>
    <message>
        <source>A change to a text does what its author may not do.</source>
        <translation>Une modification de texte fait ce que son auteur n’a pas le droit de faire.</translation>
    </message>
    <message>
        <source>A change waits for an earlier one that has not come.</source>
        <translation>Une modification en attend une plus ancienne, pas encore arrivée.</translation>
    </message>
    <message>
        <source>A change waits, because its author is not verified.</source>
        <translation>Une modification attend, car son auteur n’est pas vérifié.</translation>
    </message>
    <message>
        <source>A change was not signed by its author.</source>
        <translation>Une modification n’a pas été signée par son auteur.</translation>
    </message>
    <message>
        <source>A change was written by a newer version of Liaison.</source>
        <translation>Une modification vient d’une version plus récente de Liaison.</translation>
    </message>
    <message>
        <source>A device wrote two different changes under one number; it is stopped.</source>
        <translation>Un appareil a écrit deux modifications différentes sous un même numéro&#x202f;; il est bloqué.</translation>
    </message>
    <message>
        <source>A file of this name lies there already[: {name}].</source>
        <translation>Un fichier de ce nom s’y trouve déjà[&#xa0;: {name}].</translation>
    </message>
    <message>
        <source>A file there has a name that no bundle has.</source>
        <translation>Un fichier porte un nom qu’aucun paquet ne porte.</translation>
    </message>
    <message>
        <source>A newer version of Liaison made this vault[ (format {found}, known {known})].</source>
        <translation>Une version plus récente de Liaison a créé ce coffre[ (format {found}, connu {known})].</translation>
    </message>
    <message>
        <source>A newer version of Liaison sealed this bundle.</source>
        <translation>Une version plus récente de Liaison a scellé ce paquet.</translation>
    </message>
    <message>
        <source>A paper cannot be a file of this kind. Allowed: {allowed}.</source>
        <translation>Un document ne peut pas être un fichier de ce type. Admis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>A vault must not lie here[: {why}][ ({sign})].</source>
        <translation>Un coffre ne doit pas se trouver ici[&#xa0;: {why}][ ({sign})].</translation>
    </message>
    <message>
        <source>A word is mistyped, or two have changed places.</source>
        <translation>Un mot est mal tapé, ou deux ont changé de place.</translation>
    </message>
    <message>
        <source>Bundles cannot be exchanged over {kind}; allowed: {allowed}.</source>
        <translation>On ne peut pas échanger de paquets par {kind}&#x202f;; admis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>Classified {cls}; {reader} may hold up to {ceiling}.</source>
        <translation>Classifié {cls}&#x202f;; {reader} peut détenir jusqu’à {ceiling}.</translation>
    </message>
    <message>
        <source>Its author may not make this change.</source>
        <translation>Son auteur n’a pas le droit de faire cette modification.</translation>
    </message>
    <message>
        <source>Marked not to be released to {audience}.</source>
        <translation>Marqué comme non communicable à {audience}.</translation>
    </message>
    <message>
        <source>No minutes here have the state {digest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is called {name}.</source>
        <translation>Aucune fiche ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Not released to {reader}.</source>
        <translation>Non communiqué à {reader}.</translation>
    </message>
    <message>
        <source>Nothing in the inbox is called so[: {name}].</source>
        <translation>Rien dans les arrivées ne porte ce nom[&#xa0;: {name}].</translation>
    </message>
    <message>
        <source>Nothing is to be settled at {path}, or not that value.</source>
        <translation>Rien à trancher pour {path}, ou pas cette valeur.</translation>
    </message>
    <message>
        <source>Only {owner} and those it lets edit may change this record.</source>
        <translation>Seuls {owner} et ceux qu’il autorise peuvent modifier cette fiche.</translation>
    </message>
    <message>
        <source>Only {owner} decides on this field[: {path}].</source>
        <translation>Seul {owner} décide de ce champ[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>Origin {origin}: the originator has not agreed yet.</source>
        <translation>Origine {origin}&#xa0;: l’émetteur n’a pas encore donné son accord.</translation>
    </message>
    <message>
        <source>Originator control: only {owner} may pass it on.</source>
        <translation>Contrôle de l’émetteur&#xa0;: seul {owner} peut le transmettre.</translation>
    </message>
    <message>
        <source>Papers cannot be printed on this letterhead[: {why}].</source>
        <translation>Aucun document ne peut être imprimé sur ce papier à en-tête[&#xa0;: {why}].</translation>
    </message>
    <message>
        <source>Several contacts are called {name}: {candidates}.</source>
        <translation>Plusieurs contacts s’appellent {name}&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Several records are called {name}: {candidates}.</source>
        <translation>Plusieurs fiches s’appellent {name}&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Share {number} has been given already.</source>
        <translation>La part {number} a déjà été donnée.</translation>
    </message>
    <message>
        <source>Shares needed: {needed}; given: {given}.</source>
        <translation>Parts nécessaires&#xa0;: {needed}&#x202f;; données&#xa0;: {given}.</translation>
    </message>
    <message>
        <source>Something in the file is larger than allowed.</source>
        <translation>Le fichier contient un élément plus grand qu’admis.</translation>
    </message>
    <message>
        <source>Something in the file is not in its one allowed form.</source>
        <translation>Le fichier contient un élément qui n’est pas sous sa seule forme admise.</translation>
    </message>
    <message>
        <source>Something in the file is not written as it should be.</source>
        <translation>Le fichier contient un élément mal formé.</translation>
    </message>
    <message>
        <source>Something was written apart and is not settled: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme demandé.</translation>
    </message>
    <message>
        <source>TLP:RED stays with {site}.</source>
        <translation>TLP:RED reste à {site}.</translation>
    </message>
    <message>
        <source>That does not fit {field}. Allowed: {allowed}.</source>
        <translation>Cela ne convient pas à {field}. Admis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>That was not understood[: {hint}].</source>
        <translation>Cela n’a pas été compris[&#xa0;: {hint}].</translation>
    </message>
    <message>
        <source>The attachment {name} could not be read.</source>
        <translation>La pièce jointe {name} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The attachment[ {name}] has not come to this laptop.</source>
        <translation>La pièce jointe[ {name}] n’est pas arrivée sur ce poste.</translation>
    </message>
    <message>
        <source>The beginning of the sealed file is damaged.</source>
        <translation>Le début du fichier scellé est endommagé.</translation>
    </message>
    <message>
        <source>The beginning of the sealed file is larger than allowed.</source>
        <translation>Le début du fichier scellé est plus grand qu’admis.</translation>
    </message>
    <message>
        <source>The beginning of the sealed file was changed on its way.</source>
        <translation>Le début du fichier scellé a été modifié en route.</translation>
    </message>
    <message>
        <source>The bundle comes from a device that you do not know.</source>
        <translation>Le paquet vient d’un appareil que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>The bundle is cut short.</source>
        <translation>Le paquet est tronqué.</translation>
    </message>
    <message>
        <source>The bundle is larger than allowed[: over {limit} bytes].</source>
        <translation>Le paquet est plus grand qu’admis[&#xa0;: plus de {limit} octets].</translation>
    </message>
    <message>
        <source>The bundle is sealed for somebody else.</source>
        <translation>Le paquet est scellé pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The bundle opens here, but was not meant for this laptop.</source>
        <translation>Le paquet s’ouvre ici, mais n’était pas destiné à ce poste.</translation>
    </message>
    <message>
        <source>The bundle was damaged or changed on its way.</source>
        <translation>Le paquet a été endommagé ou modifié en route.</translation>
    </message>
    <message>
        <source>The bundle was not signed by whom it names as its sender.</source>
        <translation>Le paquet n’a pas été signé par celui qu’il désigne comme expéditeur.</translation>
    </message>
    <message>
        <source>The bundle&apos;s content is not what its sender announced.</source>
        <translation>Le contenu du paquet n’est pas celui que son expéditeur a annoncé.</translation>
    </message>
    <message>
        <source>The bundle&apos;s sender[, {name},] is not verified.</source>
        <translation>L’expéditeur du paquet[, {name},] n’est pas vérifié.</translation>
    </message>
    <message>
        <source>The bundle&apos;s sender[, {name},] was stopped.</source>
        <translation>L’expéditeur du paquet[, {name},] a été bloqué.</translation>
    </message>
    <message>
        <source>The card was not signed by the device that it describes.</source>
        <translation>La carte n’a pas été signée par l’appareil qu’elle décrit.</translation>
    </message>
    <message>
        <source>The codes differ: one of you does not hold the true card.</source>
        <translation>Les codes diffèrent&#xa0;: l’un de vous n’a pas la vraie carte.</translation>
    </message>
    <message>
        <source>The database would not be encrypted here[ ({pragma})], so it is not opened.</source>
        <translation>La base ne serait pas chiffrée ici[ ({pragma})], elle n’est donc pas ouverte.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file could not be read[: {path}][ ({why})].</source>
        <translation>Le fichier n’a pas pu être lu[&#xa0;: {path}][ ({why})].</translation>
    </message>
    <message>
        <source>The file could not be written[: {path}][ ({why})].</source>
        <translation>Le fichier n’a pas pu être écrit[&#xa0;: {path}][ ({why})].</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else.</source>
        <translation>Le fichier est scellé pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The file {name} is too large for any bundle: over {limit_mib} MiB.</source>
        <translation>Le fichier {name} est trop grand pour un paquet&#xa0;: plus de {limit_mib} Mio.</translation>
    </message>
    <message>
        <source>The file&apos;s text armour is damaged.</source>
        <translation>L’enveloppe textuelle du fichier est endommagée.</translation>
    </message>
    <message>
        <source>The folder or stick does not answer as it should[: {detail}].</source>
        <translation>Le dossier ou la clé ne répond pas comme il faut[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>The folder or stick is not there.</source>
        <translation>Le dossier ou la clé USB n’est pas là.</translation>
    </message>
    <message>
        <source>The letterhead asks for {field}, which no paper has.</source>
        <translation>Le papier à en-tête demande {field}, qu’aucun document ne contient.</translation>
    </message>
    <message>
        <source>The letterhead lacks the field {field}[: {why}].</source>
        <translation>Il manque au papier à en-tête le champ {field}[&#xa0;: {why}].</translation>
    </message>
    <message>
        <source>The minutes are still a draft; {reader} does not write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are {state}; that comes after {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is cut short, or was changed on its way.</source>
        <translation>Le fichier scellé est tronqué, ou a été modifié en route.</translation>
    </message>
    <message>
        <source>The series begins on {begins}; this is before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick can be read but not written.</source>
        <translation>La clé peut être lue, mais pas écrite.</translation>
    </message>
    <message>
        <source>The stick did not give back what was written[ to {name}].</source>
        <translation>La clé ne rend pas ce qui a été écrit[ dans {name}].</translation>
    </message>
    <message>
        <source>The stick is full[: {needed} bytes are needed, {free} are free].</source>
        <translation>La clé est pleine[&#xa0;: il faut {needed} octets, {free} sont libres].</translation>
    </message>
    <message>
        <source>The stick was pulled out[ while {name} was in work].</source>
        <translation>La clé a été retirée[ pendant le traitement de {name}].</translation>
    </message>
    <message>
        <source>The vault is damaged[: {what}][ {where}].</source>
        <translation>Le coffre est endommagé[&#xa0;: {what}][ {where}].</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation>Le coffre est ouvert dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>The vault&apos;s files are older than when it was last open.</source>
        <translation>Les fichiers du coffre sont plus anciens qu’à sa dernière ouverture.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier du coffre.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file asks for what no vault of ours needs.</source>
        <translation>Le fichier de clés du coffre demande ce dont aucun de nos coffres n’a besoin.</translation>
    </message>
    <message>
        <source>There is a new card for {name}; nothing is sent until then.</source>
        <translation>Il y a une nouvelle carte pour {name}&#x202f;; d’ici là, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>There is a vault here already[: {path}].</source>
        <translation>Il y a déjà un coffre ici[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>There is no contact called {name}.</source>
        <translation>Aucun contact ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>There is no vault here[: {path}].</source>
        <translation>Il n’y a pas de coffre ici[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>There is something here already[: {path}].</source>
        <translation>Il y a déjà quelque chose ici[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>These minutes are adopted and do not change[: {path}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Ces parts ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>This code is for counts by place and month; the record holds more.</source>
        <translation>Ce code n’admet que des chiffres par lieu et par mois&#x202f;; la fiche en contient plus.</translation>
    </message>
    <message>
        <source>This document cannot be read[: {why}].</source>
        <translation>Ce document est illisible[&#xa0;: {why}].</translation>
    </message>
    <message>
        <source>This file is no bundle of ours.</source>
        <translation>Ce fichier n’est pas un de nos paquets.</translation>
    </message>
    <message>
        <source>This file is no complete backup of a vault.</source>
        <translation>Ce fichier n’est pas une sauvegarde complète de coffre.</translation>
    </message>
    <message>
        <source>This is no card, or not all of one.</source>
        <translation>Ce n’est pas une carte, ou pas une carte entière.</translation>
    </message>
    <message>
        <source>This is not a key.</source>
        <translation>Ce n’est pas une clé.</translation>
    </message>
    <message>
        <source>This is the card of this very laptop.</source>
        <translation>C’est la carte de ce poste même.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed[: {why}].</source>
        <translation>Cette phrase secrète pourrait être devinée[&#xa0;: {why}].</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>This recovery kit does not open the vault.</source>
        <translation>Ce kit de secours n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>This share is of the kit “{kit}”; the first one was of the kit “{first}”.</source>
        <translation>Cette part est du kit «&#xa0;{kit}&#xa0;»&#x202f;; la première était du kit «&#xa0;{first}&#xa0;».</translation>
    </message>
    <message>
        <source>This was refused: {code}.</source>
        <translation>Refusé&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>Without an owner who is a party, or without a date: {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} is not in the list of words.</source>
        <translation>Le mot {position} n’est pas dans la liste des mots.</translation>
    </message>
    <message>
        <source>Words needed here: {wanted}; given: {given}.</source>
        <translation>Mots nécessaires ici&#xa0;: {wanted}&#x202f;; donnés&#xa0;: {given}.</translation>
    </message>
    <message>
        <source>{audience} gets a cleared copy only, never a bundle.</source>
        <translation>{audience} ne reçoit qu’une copie expurgée, jamais un paquet.</translation>
    </message>
    <message>
        <source>{name} belongs to an exercise or this vault does, not both.</source>
        <translation>Soit {name}, soit ce coffre relève d’un exercice, pas les deux.</translation>
    </message>
    <message>
        <source>{name} is not verified, so nothing is sent.</source>
        <translation>{name} n’est pas vérifié, donc rien n’est envoyé.</translation>
    </message>
    <message>
        <source>{name} was stopped; nothing goes there or comes from there.</source>
        <translation>{name} a été bloqué&#x202f;; rien n’y va et rien n’en vient.</translation>
    </message>
    <message>
        <source>{type} does not have that kind. Allowed: {allowed}.</source>
        <translation>{type} n’a pas ce type. Admis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>{type} has no field {field}. It has: {allowed}.</source>
        <translation>{type} n’a pas de champ {field}. Champs&#xa0;: {allowed}.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Untitled {kind}</source>
        <translation>Sans titre ({kind})</translation>
    </message>
    <message>
        <source>not yet signed</source>
        <translation>pas encore signé</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>version {n}</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Attachments {n}</source>
        <translation>Pièces jointes {n}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{n} to settle</source>
        <translation>{n} à trancher</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Copied to {path}, where it is not protected</source>
        <translation>Copié dans {path}, où rien ne le protège</translation>
    </message>
    <message>
        <source>Hub {office}</source>
        <translation>Pôle régional {office}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>Shares taken: {taken} of {needed} needed. Now choose a new passphrase.</source>
        <translation>Parts prises&#xa0;: {taken} sur {needed} nécessaires. Choisissez maintenant une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Shares taken: {taken} of {needed} needed. Type another one.</source>
        <translation>Parts prises&#xa0;: {taken} sur {needed} nécessaires. Tapez-en une autre.</translation>
    </message>
    <message>
        <source>Take this share</source>
        <translation>Prendre cette part</translation>
    </message>
    <message>
        <source>The 24 words of the recovery kit, or one share</source>
        <translation>Les 24 mots du kit de secours, ou une part</translation>
    </message>
</context>
<context>
    <name>RehearsalModel</name>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nobody to send to yet. Bring a colleague&apos;s card into the Directory.</source>
        <translation>Encore personne à qui envoyer. Importez la carte d’un collègue dans l’Annuaire.</translation>
    </message>
    <message>
        <source>Nothing new: they acknowledged all that is released to them.</source>
        <translation>Rien de nouveau&#xa0;: ils ont accusé réception de tout ce qui leur est communicable.</translation>
    </message>
    <message>
        <source>What leaves for</source>
        <translation>Ce qui part pour</translation>
    </message>
    <message>
        <source>rehearsal · {size} now</source>
        <translation>aperçu · {size} maintenant</translation>
    </message>
    <message>
        <source>rehearsal · {size} now, {more} of attachments after</source>
        <translation>aperçu · {size} maintenant, puis {more} de pièces jointes</translation>
    </message>
</context>
<context>
    <name>ReleaseBar</name>
    <message>
        <source>Goes to nobody: it stays on this laptop.</source>
        <translation>Ne part vers personne&#xa0;: reste sur ce poste.</translation>
    </message>
    <message>
        <source>Goes to {names} with the next bundle.</source>
        <translation>Part vers {names} avec le prochain paquet.</translation>
    </message>
    <message>
        <source>No TLP</source>
        <translation>Sans TLP</translation>
    </message>
    <message>
        <source>No other laptop is known yet: add a card in Directory.</source>
        <translation>Aucun autre poste n’est encore connu&#xa0;: ajoutez une carte dans l’Annuaire.</translation>
    </message>
    <message>
        <source>Nobody passes it on without asking its originator</source>
        <translation>Personne ne le transmet sans demander à l’émetteur</translation>
    </message>
    <message>
        <source>Not to {names}: {why}.</source>
        <translation>Pas vers {names}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Originator control</source>
        <translation>Contrôle de l’émetteur</translation>
    </message>
    <message>
        <source>Press to release it to them no longer</source>
        <translation>Pressez pour ne plus le leur communiquer</translation>
    </message>
    <message>
        <source>Release to somebody else as well</source>
        <translation>Communiquer aussi à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>TLP:RED stays where it was written</source>
        <translation>TLP:RED reste là où c’est écrit</translation>
    </message>
    <message>
        <source>a cleared copy only</source>
        <translation>copie expurgée seulement</translation>
    </message>
    <message>
        <source>classified higher than they may hold</source>
        <translation>classification trop élevée pour eux</translation>
    </message>
    <message>
        <source>marked not to be released to them</source>
        <translation>marqué comme non communicable</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>non communicable</translation>
    </message>
    <message>
        <source>originator control</source>
        <translation>contrôle de l’émetteur</translation>
    </message>
    <message>
        <source>the originator has not agreed yet</source>
        <translation>l’émetteur n’a pas encore donné son accord</translation>
    </message>
    <message>
        <source>this code is for counts only</source>
        <translation>ce code n’admet que des chiffres</translation>
    </message>
    <message>
        <source>{owner} decides this</source>
        <translation>{owner} en décide</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Everything was read back: safe to remove.</source>
        <translation>Tout a été relu&#xa0;: vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>Nothing new here for you, and nothing new to leave.</source>
        <translation>Rien de nouveau ici pour vous, et rien de nouveau à déposer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received, {refused} refused.</source>
        <translation>Envoyés&#xa0;: {sent}, reçus&#xa0;: {received}, refusés&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>{sent} sent. Nothing here for you.</source>
        <translation>Envoyés&#xa0;: {sent}. Rien ici pour vous.</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>And again</source>
        <translation>Et encore</translation>
    </message>
    <message>
        <source>Good. Strong enough for years.</source>
        <translation>Bien. Assez solide pour des années.</translation>
    </message>
    <message>
        <source>It is the only key to what you write. Nobody can reset it but you, with the recovery kit of the next step.</source>
        <translation>C’est la seule clé de ce que vous écrivez. Personne ne peut la remplacer, sauf vous, avec le kit de secours de l’étape suivante.</translation>
    </message>
    <message>
        <source>Learn these words</source>
        <translation>Apprenez ces mots</translation>
    </message>
    <message>
        <source>Make up a story that has them in this order. Capitals do not occur.</source>
        <translation>Inventez une histoire qui les contient dans cet ordre. Pas de majuscules.</translation>
    </message>
    <message>
        <source>Make up my own</source>
        <translation>Choisir les miens</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>Take the proposed words</source>
        <translation>Prendre les mots proposés</translation>
    </message>
    <message>
        <source>Type it once</source>
        <translation>Tapez-la une fois</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Civil affairs</source>
        <translation>Affaires civiles</translation>
    </message>
    <message>
        <source>Cross-border</source>
        <translation>Transfrontalier</translation>
    </message>
    <message>
        <source>Displacement and humanitarian</source>
        <translation>Déplacements et humanitaire</translation>
    </message>
    <message>
        <source>Host authority relations</source>
        <translation>Relations avec les autorités hôtes</translation>
    </message>
    <message>
        <source>Media and lines</source>
        <translation>Médias et éléments de langage</translation>
    </message>
    <message>
        <source>Planned, next 24 hours</source>
        <translation>Prévu, prochaines 24 heures</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Protection and human rights</source>
        <translation>Protection et droits de l’homme</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Support and air</source>
        <translation>Soutien et aérien</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>After no touch for</source>
        <translation>Après inactivité de</translation>
    </message>
    <message>
        <source>Also with Ctrl+L, and when the desktop locks or sleeps. On Linux nothing can keep other programs from taking pictures of the screen.</source>
        <translation>Aussi avec Ctrl+L, et quand le bureau se verrouille ou s’endort. Sous Linux, rien n’empêche d’autres programmes de capturer l’écran.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Kept in this vault.</source>
        <translation>Conservés dans ce coffre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Bring in a colleague&apos;s card</source>
        <translation>Importer la carte d’un collègue</translation>
    </message>
    <message>
        <source>Choose a card…</source>
        <translation>Choisir une carte…</translation>
    </message>
    <message>
        <source>Choose a colleague&apos;s card</source>
        <translation>Choisir la carte d’un collègue</translation>
    </message>
    <message>
        <source>Load the sample region</source>
        <translation>Charger la région exemple</translation>
    </message>
    <message>
        <source>Notes of December 2009 from seven sites, all marked as samples.</source>
        <translation>Notes de décembre 2009 de sept sites, toutes marquées comme exemples.</translation>
    </message>
    <message>
        <source>Practise with the sample region</source>
        <translation>S’exercer avec la région exemple</translation>
    </message>
    <message>
        <source>Whoever you exchange with has a card, a small file. You compare a code with them before anything is sent.</source>
        <translation>Chacun de vos correspondants a une carte, un petit fichier. Vous comparez un code avec lui avant tout envoi.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {at}</source>
        <translation>Enregistré {at}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>StepsLine</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>ThirdValue</name>
    <message>
        <source>Keep this text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Neither, but</source>
        <translation>Ni l’une ni l’autre</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Find anything  Ctrl+K</source>
        <translation>Chercher  Ctrl+K</translation>
    </message>
    <message>
        <source>Find records, places, people, commands</source>
        <translation>Chercher fiches, lieux, personnes, commandes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Nothing is sent to them and nothing of theirs counts until you have compared the code: by telephone, by radio or face to face, never by the channel the card came by.</source>
        <translation>Rien ne leur est envoyé et rien d’eux ne compte tant que vous n’avez pas comparé le code&#xa0;: par téléphone, par radio ou de vive voix, jamais par la voie qui a apporté la carte.</translation>
    </message>
    <message>
        <source>Nothing is sent to this device any more; what it wrote later is held.</source>
        <translation>Plus rien n’est envoyé à cet appareil&#x202f;; ce qu’il a écrit ensuite est retenu.</translation>
    </message>
    <message>
        <source>This device signed two different histories. Nothing more of theirs is taken until they have a new card.</source>
        <translation>Cet appareil a signé deux historiques différents. Rien d’autre n’est pris de lui avant une nouvelle carte.</translation>
    </message>
    <message>
        <source>You compared the code. Bundles are sealed for this device.</source>
        <translation>Vous avez comparé le code. Les paquets sont scellés pour cet appareil.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>stopped: two histories</source>
        <translation>bloqué&#xa0;: deux historiques</translation>
    </message>
    <message>
        <source>verified ✓</source>
        <translation>vérifié ✓</translation>
    </message>
</context>
<context>
    <name>Type</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reply to minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Choose the vault&apos;s folder</source>
        <translation>Choisir le dossier du coffre</translation>
    </message>
    <message>
        <source>Deriving the key: this takes a second or two by design</source>
        <translation>Calcul de la clé&#xa0;: une seconde ou deux, c’est voulu</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Locked. What you were typing is kept and will be there.</source>
        <translation>Verrouillé. Votre saisie est conservée et vous attend.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nouveau coffre</translation>
    </message>
    <message>
        <source>Nothing in the vault can be read until it is unlocked.</source>
        <translation>Rien du coffre n’est lisible tant qu’il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The recovery kit opens the vault and sets a new passphrase: its 24 words, or enough shares of it.</source>
        <translation>Le kit de secours ouvre le coffre et fixe une nouvelle phrase secrète&#xa0;: ses 24 mots, ou assez de ses parts.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>Utiliser les mots de secours</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
</context>
<context>
    <name>Visa</name>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>Du dimanche au jeudi</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>JOC duty officer</source>
        <translation>Officier de permanence du JOC</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>People appear by role, never by name. Your contacts will see this.</source>
        <translation>Chacun figure par sa fonction, jamais par son nom. Vos contacts verront ceci.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>This is an exercise: nothing in this vault is real</source>
        <translation>C’est un exercice&#xa0;: rien dans ce coffre n’est réel</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>Where the vault will be made</source>
        <translation>Où créer le coffre</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>now</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
</TS>
