<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptPanel</name>
    <message>
        <source>A word on it</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Offered to us</source>
        <translation>Proposé à notre mission</translation>
    </message>
    <message>
        <source>{name} hands this over. Once accepted, we owe it.</source>
        <translation>{name} nous transmet cette action. Une fois acceptée, elle nous incombe.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Present tense, one sentence</source>
        <translation>Au présent, une seule phrase</translation>
    </message>
    <message>
        <source>The same in the second language</source>
        <translation>La même dans la deuxième langue</translation>
    </message>
    <message>
        <source>Verb first, one sentence</source>
        <translation>Le verbe d’abord, une seule phrase</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Qui est lié</translation>
    </message>
</context>
<context>
    <name>ActionDetail</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Avec l’appui de</translation>
    </message>
    <message>
        <source>What shows that it is done: a reference, a paper</source>
        <translation>Preuve&#xa0;: référence, document</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>New action: what has to be done  Ctrl+Shift+N</source>
        <translation>Nouvelle action&#xa0;: ce qu’il faut faire  Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>No action fits these filters</source>
        <translation>Aucune action ne répond à ces filtres</translation>
    </message>
    <message>
        <source>Nobody owes anything yet</source>
        <translation>Personne ne doit encore rien</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>What meetings agree on lapses unless somebody owes it until a day. Actions come from the room by themselves; others are written in the line below.</source>
        <translation>Ce que les réunions conviennent reste lettre morte si personne n’en répond à une date donnée. Les actions viennent d’elles-mêmes de la salle&#x202f;; les autres s’écrivent à la ligne ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Actions that lose their owner: {n}, the first on {day}</source>
        <translation>Actions qui perdent leur responsable&#xa0;: {n}, la première le {day}</translation>
    </message>
    <message>
        <source>Actions without an owner: {n}</source>
        <translation>Actions sans responsable&#xa0;: {n}</translation>
    </message>
    <message>
        <source>May be done: {mission} not heard since {day}</source>
        <translation>Peut-être faite&#xa0;: rien de {mission} depuis le {day}</translation>
    </message>
    <message>
        <source>May be done: {mission} was never heard</source>
        <translation>Peut-être faite&#xa0;: jamais de nouvelles de {mission}</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>from {meeting}</source>
        <translation>de&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>it leaves the minutes of {meeting} too</source>
        <translation>retirée aussi du compte rendu&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>kept by {mission}</source>
        <translation>tenue par {mission}</translation>
    </message>
    <message>
        <source>loses its owner</source>
        <translation>perd son responsable</translation>
    </message>
    <message>
        <source>never heard: may be done</source>
        <translation>jamais de nouvelles&#xa0;: peut-être faite</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not heard since {day}</source>
        <translation>sans nouvelles depuis le {day}</translation>
    </message>
    <message>
        <source>offered to {name}</source>
        <translation>proposée à {name}</translation>
    </message>
    <message>
        <source>the adopted minutes keep it</source>
        <translation>le compte rendu adopté la garde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{mission} said “{state}” on {day}</source>
        <translation>{mission} a dit «&#xa0;{state}&#xa0;» le {day}</translation>
    </message>
    <message>
        <source>{mission} {day}</source>
        <translation>{mission}, {day}</translation>
    </message>
    <message>
        <source>{told}, heard {day}</source>
        <translation>{told}, reçu {day}</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>Personne ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>{mission} ends on {day} and has no successor.</source>
        <translation>{mission} prend fin le {day} et n’a pas de successeur.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{text} is no day: 18 Dec, fri or +5 is.</source>
        <translation>{text} n’est pas une date&#xa0;: 2009-12-18 ou +5 en est une.</translation>
    </message>
    <message>
        <source>{text} may be: {names}.</source>
        <translation>{text} peut être&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>AddresseesPanel</name>
    <message>
        <source>Acknowledge</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <source>Acknowledged by voice: nothing more is asked. Signed from here, its sender can show later who noted it.</source>
        <translation>Réception accusée de vive voix&#xa0;: rien de plus n’est demandé. Avec un accusé signé d’ici, l’expéditeur peut montrer plus tard qui en a pris note.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Note an answer by radio or telephone…</source>
        <translation>Noter une réponse par radio ou téléphone…</translation>
    </message>
    <message>
        <source>Noted, and passed on to those concerned</source>
        <translation>Pris note, et transmis aux intéressés</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Mise en paquet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Sign it as well</source>
        <translation>Signer aussi l’accusé</translation>
    </message>
    <message>
        <source>What our office does about it</source>
        <translation>Ce que notre bureau en fait</translation>
    </message>
    <message>
        <source>What you do about it, in one line</source>
        <translation>Ce que vous en faites, en une ligne</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui est informé</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Corrigenda</source>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>For what, or what to read</source>
        <translation>Au lieu de quoi, ou que lire</translation>
    </message>
    <message>
        <source>None: the text stands as it was adopted.</source>
        <translation>Aucun&#xa0;: le texte reste tel qu’adopté.</translation>
    </message>
    <message>
        <source>Write a corrigendum…</source>
        <translation>Rédiger un rectificatif…</translation>
    </message>
    <message>
        <source>{place}
For: {old}
Read: {new}</source>
        <translation>{place}
Au lieu de&#xa0;: {old}
Lire&#xa0;: {new}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Adoption of the agenda</source>
        <translation>Adoption de l’ordre du jour</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Questions diverses</translation>
    </message>
    <message>
        <source>Country round</source>
        <translation>Tour d’horizon par pays</translation>
    </message>
    <message>
        <source>Follow-up of earlier actions</source>
        <translation>Suivi des actions antérieures</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Military session</source>
        <translation>Séance militaire</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>New item  Ctrl+Shift+N</source>
        <translation>Nouveau point  Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Title of a new item</source>
        <translation>Titre d’un nouveau point</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add an item and press Enter</source>
        <translation>Ajoutez un point et pressez Entrée</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Alt+↑↓ moves, Del removes</source>
        <translation>Alt+↑↓ déplace, Suppr retire</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n open actions and latest notes</source>
        <translation>
            <numerusform>Reprendre %n action ouverte et les dernières notes</numerusform>
            <numerusform>Reprendre %n actions ouvertes et les dernières notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over open actions and latest notes</source>
        <translation>Reprendre les actions ouvertes et les dernières notes</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>A name or a role</source>
        <translation>Un nom ou une fonction</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Noter une réponse…</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>Proposer une correction…</translation>
    </message>
    <message>
        <source>What missions say</source>
        <translation>Ce que disent les missions</translation>
    </message>
    <message>
        <source>Which text is to be corrected?</source>
        <translation>Quel texte faut-il corriger&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>This record of ours may tell of the same event.</source>
        <translation>Cette fiche à nous relate peut-être le même événement.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>When, there</source>
        <translation>Quand, là-bas</translation>
    </message>
    <message>
        <source>as far apart as the clocks</source>
        <translation>même écart que les horloges</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>same event?</source>
        <translation>même événement&#x202f;?</translation>
    </message>
    <message>
        <source>the same minute</source>
        <translation>même minute</translation>
    </message>
    <message>
        <source>{km} km away</source>
        <translation>à {km} km</translation>
    </message>
    <message>
        <source>{n} min apart</source>
        <translation>à {n} min d’écart</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Papers that carry it left from here. Ask their readers for them back:</source>
        <translation>Des documents qui la contiennent sont partis d’ici. Demandez-les en retour à leurs lecteurs&#xa0;:</translation>
    </message>
    <message>
        <source>This vault keeps its copy and shows it nowhere until {mission} withdraws the recall. Our next bundle tells {mission} so.</source>
        <translation>Ce coffre garde sa copie et ne la montre nulle part tant que {mission} n’a pas retiré le rappel. Notre prochain paquet en prévient {mission}.</translation>
    </message>
    <message>
        <source>{ref} is set aside</source>
        <translation>{ref} est mise de côté</translation>
    </message>
    <message>
        <source>{ref} was recalled</source>
        <translation>{ref} a fait l’objet d’un rappel</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>A sign was seen</source>
        <translation>Un signe a été observé</translation>
    </message>
    <message>
        <source>A week before the quarter ends</source>
        <translation>Une semaine avant la fin du trimestre</translation>
    </message>
    <message>
        <source>Agreed: {category}</source>
        <translation>Convenu&#xa0;: {category}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer for {mission}…</source>
        <translation>Répondre au nom de {mission}…</translation>
    </message>
    <message>
        <source>Answer of {mission}</source>
        <translation>Réponse de {mission}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Any day of the quarter</source>
        <translation>Un jour quelconque du trimestre</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>As a product…</source>
        <translation>Comme produit…</translation>
    </message>
    <message>
        <source>Ask missions one question</source>
        <translation>Poser une question aux missions</translation>
    </message>
    <message>
        <source>Begin the comparison</source>
        <translation>Commencer la comparaison</translation>
    </message>
    <message>
        <source>Begin the note</source>
        <translation>Commencer la note</translation>
    </message>
    <message>
        <source>Begin the scenario</source>
        <translation>Commencer le scénario</translation>
    </message>
    <message>
        <source>Begin to merge</source>
        <translation>Commencer la fusion</translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>Segment frontalier</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Frontières</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change the answer of {mission}…</source>
        <translation>Modifier la réponse de {mission}…</translation>
    </message>
    <message>
        <source>Clear for {mission}…</source>
        <translation>Approuver au nom de {mission}…</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Clearance noted by telephone</source>
        <translation>Approbation notée par téléphone</translation>
    </message>
    <message>
        <source>Cleared by all: close it</source>
        <translation>Approuvée par tous&#xa0;: clore</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Compared only: no official level follows from it</source>
        <translation>Simple comparaison&#xa0;: aucun niveau officiel n’en découle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differs since {day}</source>
        <translation>Écart depuis le {day}</translation>
    </message>
    <message>
        <source>Differs, since when is not stated</source>
        <translation>Écart, depuis une date non précisée</translation>
    </message>
    <message>
        <source>Differs; reconciled</source>
        <translation>Écart&#x202f;; rapprochement fait</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Dissent of {mission}</source>
        <translation>Désaccord de {mission}</translation>
    </message>
    <message>
        <source>Everybody answered</source>
        <translation>Tous ont répondu</translation>
    </message>
    <message>
        <source>Far apart: {categories}.</source>
        <translation>Fort écart&#xa0;: {categories}.</translation>
    </message>
    <message>
        <source>Fill our return</source>
        <translation>Remplir notre contribution</translation>
    </message>
    <message>
        <source>Freeze it</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Freeze the assessment</source>
        <translation>Figer l’évaluation</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Figer…</translation>
    </message>
    <message>
        <source>Frozen without the clearance of {parties}.</source>
        <translation>Figée sans l’approbation de {parties}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur du</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>En quoi</translation>
    </message>
    <message>
        <source>Incidents {families}: {n}, {before} the quarter before</source>
        <translation>Incidents {families}&#xa0;: {n}, contre {before} le trimestre précédent</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Principales appréciations</translation>
    </message>
    <message>
        <source>Likelihood, confidence</source>
        <translation>Probabilité, confiance</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Log pressure…</source>
        <translation>Consigner une pression…</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>No answer yet from {missions}.</source>
        <translation>Pas encore de réponse de {missions}.</translation>
    </message>
    <message>
        <source>No answer yet: {missions}</source>
        <translation>Pas encore de réponse&#xa0;: {missions}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucun écart</translation>
    </message>
    <message>
        <source>No incident code stands for it alone</source>
        <translation>Aucun code d’incident ne lui est propre</translation>
    </message>
    <message>
        <source>No rating known</source>
        <translation>Aucun niveau connu</translation>
    </message>
    <message>
        <source>No rationale given</source>
        <translation>Aucun motif donné</translation>
    </message>
    <message>
        <source>No signs named</source>
        <translation>Aucun signe indiqué</translation>
    </message>
    <message>
        <source>Nobody asked {parties}.</source>
        <translation>Personne n’a consulté {parties}.</translation>
    </message>
    <message>
        <source>Nobody has begun one.</source>
        <translation>Personne n’en a commencé.</translation>
    </message>
    <message>
        <source>Not asked: {missions}</source>
        <translation>Non interrogées&#xa0;: {missions}</translation>
    </message>
    <message>
        <source>Not cleared yet by {parties}.</source>
        <translation>Pas encore d’approbation de {parties}.</translation>
    </message>
    <message>
        <source>Note a clearance by telephone…</source>
        <translation>Noter une approbation par téléphone…</translation>
    </message>
    <message>
        <source>Note that tells of it</source>
        <translation>Note qui en rend compte</translation>
    </message>
    <message>
        <source>On the rating of</source>
        <translation>Sur le niveau de</translation>
    </message>
    <message>
        <source>One side gives a phase and the other a level: these are not compared.</source>
        <translation>Un côté donne une phase et l’autre un niveau&#xa0;: cela ne se compare pas.</translation>
    </message>
    <message>
        <source>Open a quarterly file</source>
        <translation>Ouvrir une évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Open it and request the returns</source>
        <translation>Ouvrir et demander les contributions</translation>
    </message>
    <message>
        <source>Open the reconciliation note</source>
        <translation>Ouvrir la note de rapprochement</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>People may go to</source>
        <translation>Destination possible</translation>
    </message>
    <message>
        <source>Pressure on our rating</source>
        <translation>Pression sur notre niveau</translation>
    </message>
    <message>
        <source>Pressure to change</source>
        <translation>Pression pour changer</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>Évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Quarterly assessments</source>
        <translation>Évaluations trimestrielles</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Phase ou niveau</translation>
    </message>
    <message>
        <source>Rating of our side</source>
        <translation>Niveau de notre côté</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Reconciliation note</source>
        <translation>Note de rapprochement</translation>
    </message>
    <message>
        <source>Request the missing returns</source>
        <translation>Demander les contributions manquantes</translation>
    </message>
    <message>
        <source>Response of {mission}</source>
        <translation>Réponse de {mission}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Returns are missing from {sites}.</source>
        <translation>Il manque les contributions de {sites}.</translation>
    </message>
    <message>
        <source>Returns due</source>
        <translation>Contributions attendues le</translation>
    </message>
    <message>
        <source>Returns {came} of {all}</source>
        <translation>Contributions&#xa0;: {came} sur {all}</translation>
    </message>
    <message>
        <source>Say what {mission} would do…</source>
        <translation>Indiquer ce que {mission} ferait…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Set a rating…</source>
        <translation>Fixer un niveau…</translation>
    </message>
    <message>
        <source>Set the rating</source>
        <translation>Fixer le niveau</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Signs seen</source>
        <translation>Signes observés</translation>
    </message>
    <message>
        <source>Signs seen: {seen} of {all}</source>
        <translation>Signes observés&#xa0;: {seen} sur {all}</translation>
    </message>
    <message>
        <source>Signs that it is coming</source>
        <translation>Signes annonciateurs</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The answers differ.</source>
        <translation>Les réponses diffèrent.</translation>
    </message>
    <message>
        <source>The answers differ; nobody has written down in what.</source>
        <translation>Les réponses diffèrent&#x202f;; personne n’a écrit en quoi.</translation>
    </message>
    <message>
        <source>The sides have rated it differently since {day}, and have not said together why.</source>
        <translation>Les deux côtés n’ont pas le même niveau depuis le {day}, et n’ont pas dit ensemble pourquoi.</translation>
    </message>
    <message>
        <source>The sides rate it differently, and have said together why: {ref}.</source>
        <translation>Les deux côtés n’ont pas le même niveau, et ont dit ensemble pourquoi&#xa0;: {ref}.</translation>
    </message>
    <message>
        <source>The sides rate it differently; since when is not stated. They have not said together why.</source>
        <translation>Les deux côtés n’ont pas le même niveau&#x202f;; depuis quand n’est pas précisé. Ils n’ont pas dit ensemble pourquoi.</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Menaces</translation>
    </message>
    <message>
        <source>Tick a sign…</source>
        <translation>Cocher un signe…</translation>
    </message>
    <message>
        <source>Tick it</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>What every side answers</source>
        <translation>Question à laquelle chaque côté répond</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Ce qu’elle ferait</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>Ce qui peut survenir</translation>
    </message>
    <message>
        <source>What sites say, by category</source>
        <translation>Ce que disent les sites, par catégorie</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What would set it off</source>
        <translation>Ce qui le déclencherait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which facts support your rating, and what would change it?</source>
        <translation>Quels faits fondent votre niveau, et qu’est-ce qui le changerait&#x202f;?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Missions interrogées</translation>
    </message>
    <message>
        <source>Who pressed, and how</source>
        <translation>Qui a fait pression, et comment</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>Qui a été consulté</translation>
    </message>
    <message>
        <source>Why, in three lines</source>
        <translation>Pourquoi, en trois lignes</translation>
    </message>
    <message>
        <source>Without {party}: why</source>
        <translation>Sans {party}&#xa0;: motif</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Write a dissent…</source>
        <translation>Rédiger un désaccord…</translation>
    </message>
    <message>
        <source>Write a reconciliation note…</source>
        <translation>Rédiger une note de rapprochement…</translation>
    </message>
    <message>
        <source>Write the differences…</source>
        <translation>Rédiger les différences…</translation>
    </message>
    <message>
        <source>You, last quarter: {said}</source>
        <translation>Vous, le trimestre dernier&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Your answer is missing</source>
        <translation>Votre réponse manque</translation>
    </message>
    <message>
        <source>Your clearance is missing</source>
        <translation>Votre approbation manque</translation>
    </message>
    <message>
        <source>Your return is missing</source>
        <translation>Votre contribution manque</translation>
    </message>
    <message>
        <source>begun, nothing said yet</source>
        <translation>commencée, encore vide</translation>
    </message>
    <message>
        <source>in, {day}</source>
        <translation>reçue le {day}</translation>
    </message>
    <message>
        <source>likelihood not stated</source>
        <translation>probabilité non indiquée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>no note is named</source>
        <translation>aucune note indiquée</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>pas encore d’avis</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>personne ne l’a consultée</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>noted by {mission}</source>
        <translation>noté par {mission}</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien d’indiqué</translation>
    </message>
    <message>
        <source>rates it {value}</source>
        <translation>phase ou niveau&#xa0;: {value}</translation>
    </message>
    <message>
        <source>returns due {day}</source>
        <translation>contributions attendues le {day}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>set by {who}</source>
        <translation>fixé par {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>{came} of {all} in</source>
        <translation>reçues&#xa0;: {came} sur {all}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{n} asked, {n} answered; not asked: {others}</source>
        <translation>Interrogées&#xa0;: {n}, réponses&#xa0;: {n}&#x202f;; non interrogées&#xa0;: {others}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} degré</translation>
    </message>
    <message>
        <source>{ref} · answered, not cleared yet</source>
        <translation>{ref} · réponses reçues, pas encore approuvée</translation>
    </message>
    <message>
        <source>{ref} · no answer yet from {missions}</source>
        <translation>{ref} · pas encore de réponse de {missions}</translation>
    </message>
    <message>
        <source>{scheme} since {day}</source>
        <translation>{scheme} depuis le {day}</translation>
    </message>
    <message>
        <source>{scheme}, since when is not stated</source>
        <translation>{scheme}, depuis une date non précisée</translation>
    </message>
    <message>
        <source>{seen} of {all} seen</source>
        <translation>observés&#xa0;: {seen} sur {all}</translation>
    </message>
    <message>
        <source>{site}: {said}</source>
        <translation>{site}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{word}, of an earlier text</source>
        <translation>{word}, sur un texte antérieur</translation>
    </message>
    <message>
        <source>⚠ {n} steps</source>
        <translation>⚠ {n} degrés</translation>
    </message>
    <message>
        <source>✓ seen</source>
        <translation>✓ observé</translation>
    </message>
</context>
<context>
    <name>AssessmentsList</name>
    <message>
        <source>Ask missions one question</source>
        <translation>Poser une question aux missions</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>Évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>The quarter ends soon, and its file is not open.</source>
        <translation>Le trimestre s’achève, et son évaluation n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Two missions on one border may rate it differently without knowing. Borders with both sides, questions to several missions, quarterly assessments and scenarios stand here side by side.</source>
        <translation>Deux missions le long d’une même frontière peuvent lui donner des niveaux différents sans le savoir. Les frontières avec leurs deux côtés, les questions posées à plusieurs missions, les évaluations trimestrielles et les scénarios figurent ici côte à côte.</translation>
    </message>
</context>
<context>
    <name>AssessmentsScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a border, a comparison, a quarter or a scenario from the list.</source>
        <translation>Choisissez une frontière, une comparaison, un trimestre ou un scénario dans la liste.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>A copy that you save outside is no longer protected.</source>
        <translation>Une copie enregistrée ailleurs n’est plus protégée.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Demander</translation>
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
        <source>The question leaves with the next exchange.</source>
        <translation>La demande part avec le prochain échange.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
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
        <translation>Absent</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Par visio</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partiel</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Quorum of functions</source>
        <translation>Quorum des fonctions</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore en suspens</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>late, now</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>leaves now</source>
        <translation>part</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>video</source>
        <translation>visio</translation>
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
    <name>BeginPane</name>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>A number from 1 on</source>
        <translation>Un nombre à partir de 1</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <source>Begin the series</source>
        <translation>Commencer la série</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Jours de silence</translation>
    </message>
    <message>
        <source>Days, weeks, months</source>
        <translation>Jours, semaines, mois</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>In so many</source>
        <translation>En combien</translation>
    </message>
    <message>
        <source>Inter-mission meeting, strategic</source>
        <translation>Réunion intermissions, stratégique</translation>
    </message>
    <message>
        <source>It cannot end before it begins</source>
        <translation>La fin ne peut précéder le début</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Meets so many times</source>
        <translation>Nombre de réunions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Neutral venue</source>
        <translation>Lieu neutre</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>Propose the meeting</source>
        <translation>Proposer la réunion</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Daily security contact</source>
        <translation>Contact de sécurité quotidien</translation>
    </message>
    <message>
        <source>From your next press on, what comes is counted here by mission.</source>
        <translation>À partir de votre prochain clic, ce qui arrive est compté ici par mission.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>J’en ai pris connaissance</translation>
    </message>
    <message>
        <source>Nobody is known yet: bring in a card in the directory.</source>
        <translation>Personne n’est connu pour l’instant&#xa0;: importez une carte dans l’annuaire.</translation>
    </message>
    <message>
        <source>Note the daily call as a security contact: Ctrl+N.</source>
        <translation>Notez l’appel quotidien comme contact de sécurité&#xa0;: Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing came from others.</source>
        <translation>Rien n’est arrivé d’autres missions.</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>Who was heard when</source>
        <translation>Dernières nouvelles reçues</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
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
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>once in {span}</source>
        <translation>une fois en {span}</translation>
    </message>
    <message>
        <source>once {span}</source>
        <translation>une fois {span}</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>CadencePanel</name>
    <message>
        <source>A number from 1 on</source>
        <translation>Un nombre à partir de 1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <source>Agree on another cadence…</source>
        <translation>Convenir d’une autre périodicité…</translation>
    </message>
    <message>
        <source>Another cadence: the one before stays in the history</source>
        <translation>Autre périodicité&#xa0;: la précédente reste dans l’historique</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <source>Days, weeks, months</source>
        <translation>Jours, semaines, mois</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>In so many</source>
        <translation>En combien</translation>
    </message>
    <message>
        <source>Meets so many times</source>
        <translation>Nombre de réunions</translation>
    </message>
    <message>
        <source>Who agreed, and for what reason</source>
        <translation>Qui en a convenu, et pour quelle raison</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of {label}</source>
        <translation>Date de {label}</translation>
    </message>
    <message>
        <source>In the second language</source>
        <translation>Dans la deuxième langue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of {label}</source>
        <translation>Responsable de {label}</translation>
    </message>
</context>
<context>
    <name>CarrierCard</name>
    <message numerus="yes">
        <source>%n bundles to look at</source>
        <translation>
            <numerusform>%n paquet à examiner</numerusform>
            <numerusform>%n paquets à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave, {size}</source>
        <translation>
            <numerusform>%n à déposer, {size}</numerusform>
            <numerusform>%n à déposer, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Exchange  Ctrl+E</source>
        <translation>Échanger  Ctrl+E</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Dossier {name}</translation>
    </message>
    <message>
        <source>Leaves an eighth more beside each bundle, so that one with damaged parts can still be read.</source>
        <translation>Dépose un huitième de plus à côté de chaque paquet&#xa0;: un paquet en partie abîmé reste ainsi lisible.</translation>
    </message>
    <message>
        <source>Plug it in again: the visit goes on where it stopped.</source>
        <translation>Rebranchez-la&#xa0;: la visite reprend où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Repair data</source>
        <translation>Réparation</translation>
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
        <source>What matters most is left first. Free some space for the rest.</source>
        <translation>Le plus important part d’abord. Libérez de la place.</translation>
    </message>
    <message>
        <source>last left there: {age}</source>
        <translation>dernier dépôt&#xa0;: {age}</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>absent pour l’instant</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>pas encore visité</translation>
    </message>
    <message>
        <source>nothing of ours left there yet</source>
        <translation>rien de nous encore déposé</translation>
    </message>
    <message>
        <source>nothing to leave</source>
        <translation>rien à déposer</translation>
    </message>
    <message>
        <source>pulled out during the visit</source>
        <translation>retirée pendant la visite</translation>
    </message>
    <message>
        <source>read-only: bundles can be taken, and none left</source>
        <translation>lecture seule&#xa0;: on peut y prendre, pas y déposer</translation>
    </message>
    <message>
        <source>refused since {when}</source>
        <translation>refusé depuis le {when}</translation>
    </message>
    <message>
        <source>too full: needs {needed}, has {free}</source>
        <translation>trop plein&#xa0;: il faut {needed}, il reste {free}</translation>
    </message>
    <message>
        <source>unreachable since {when}</source>
        <translation>injoignable depuis le {when}</translation>
    </message>
    <message>
        <source>visited {when}</source>
        <translation>visité le {when}</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name}&#xa0;({kind})</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
</context>
<context>
    <name>CarrierCards</name>
    <message>
        <source>Add a place…</source>
        <translation>Ajouter un emplacement…</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>By letter</source>
        <translation>Par lettre</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
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
        <translation>Une réunion était due au plus tard le {due} et n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>A meeting was due by {due} and was held on {met}.</source>
        <translation>Une réunion était due au plus tard le {due} et s’est tenue le {met}.</translation>
    </message>
    <message>
        <source>Announced for {announced}[, put off to {revised}]; days late: {days}, and still not there[; {cause}].</source>
        <translation>Annoncé pour le {announced}[, reporté au {revised}]&#x202f;; jours de retard&#xa0;: {days}, et toujours pas là[&#x202f;; {cause}].</translation>
    </message>
    <message>
        <source>Cleared by {cleared} of {asked}[; refused by {refused}][; no answer from {waiting}].</source>
        <translation>Approbations reçues&#xa0;: {cleared} sur {asked}[&#x202f;; refusé par {refused}][&#x202f;; sans réponse de {waiting}].</translation>
    </message>
    <message>
        <source>Graded as confirmed; independent sources that it is linked with: {count} of {needed}.</source>
        <translation>Coté comme confirmé&#x202f;; sources indépendantes liées&#xa0;: {count} sur {needed}.</translation>
    </message>
    <message>
        <source>Held meetings of {series} without an invitation: {count}; with one: none.</source>
        <translation>Réunions tenues de {series} sans invitation&#xa0;: {count}&#x202f;; avec&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Inputs received: {received} of {asked}[; due {due}]; missing: {missing}.</source>
        <translation>Contributions reçues&#xa0;: {received} sur {asked}[&#x202f;; échéance {due}]&#x202f;; manquent&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>It is left out of every package for others until its originator agrees.</source>
        <translation>Elle reste hors de tout paquet destiné à d’autres tant que son émetteur n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>It is withheld from {audiences}, and nobody says why.</source>
        <translation>Elle n’est pas communiquée à {audiences}, et personne ne dit pourquoi.</translation>
    </message>
    <message>
        <source>It may never enter a package for {audiences}.</source>
        <translation>Elle ne peut jamais entrer dans un paquet pour {audiences}.</translation>
    </message>
    <message>
        <source>It needs {needs}, which has not been agreed.</source>
        <translation>Il lui faut {needs}, ce qui n’a pas été convenu.</translation>
    </message>
    <message>
        <source>It quotes a recalled record and is set aside: {refs}. Make a new one.</source>
        <translation>Il cite une fiche rappelée et est mis de côté&#xa0;: {refs}. Faites-en un nouveau.</translation>
    </message>
    <message>
        <source>It was valid until {until} and has not been renewed.</source>
        <translation>Elle était valable jusqu’au {until} et n’a pas été renouvelée.</translation>
    </message>
    <message>
        <source>No contact with {mission} is noted since {last}; working days: {days}.</source>
        <translation>Aucun contact noté avec {mission} depuis le {last}&#x202f;; jours ouvrés&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>No contact with {mission} is noted.</source>
        <translation>Aucun contact noté avec {mission}.</translation>
    </message>
    <message>
        <source>No role has a cooperation mandate[; too junior to move Force and police at {sites}].</source>
        <translation>Aucune fonction n’est chargée de la coopération[&#x202f;; rang insuffisant pour mobiliser Force et police à {sites}].</translation>
    </message>
    <message>
        <source>No working day for {parties}: {days}[ ({holidays})].</source>
        <translation>Jour non ouvré pour {parties}&#xa0;: {days}[ ({holidays})].</translation>
    </message>
    <message>
        <source>Nobody answers for this dossier.</source>
        <translation>Personne ne répond de ce dossier.</translation>
    </message>
    <message>
        <source>None of its roles is a focal point today[; ended: {ended}].</source>
        <translation>Aucune de ses fonctions n’est point focal aujourd’hui[&#x202f;; terminées&#xa0;: {ended}].</translation>
    </message>
    <message>
        <source>Not noted by {missing}, which was asked for by {due}[; noted by {noted}].</source>
        <translation>Pas notée par {missing}, alors que c’était demandé avant le {due}[&#x202f;; notée par {noted}].</translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}.</source>
        <translation>Dû par {owner} depuis le {due}&#x202f;; jours ouvrés de retard&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}. It may be done: never heard of {mission}.</source>
        <translation>Dû par {owner} depuis le {due}&#x202f;; jours ouvrés de retard&#xa0;: {days}. C’est peut-être fait&#xa0;: jamais de nouvelles de {mission}.</translation>
    </message>
    <message>
        <source>Owed by {owner} since {due}; working days late: {days}. It may be done: not heard of {mission} since {heard}.</source>
        <translation>Dû par {owner} depuis le {due}&#x202f;; jours ouvrés de retard&#xa0;: {days}. C’est peut-être fait&#xa0;: sans nouvelles de {mission} depuis le {heard}.</translation>
    </message>
    <message>
        <source>People move along the border[ ({segment})][ to {to}], and no warning follows.</source>
        <translation>Des personnes se déplacent le long de la frontière[ ({segment})][ vers {to}], et aucune alerte ne suit.</translation>
    </message>
    <message>
        <source>Recalled on {day}; not heard that copies are set aside: {contacts}.</source>
        <translation>Rappel du {day}&#x202f;; sans nouvelles de la mise de côté des copies&#xa0;: {contacts}.</translation>
    </message>
    <message>
        <source>Run by {new} since {old} ended on {end}; shown as {new}, and what was written before as {old}.</source>
        <translation>Géré par {new} depuis que {old} a pris fin le {end}&#x202f;; affiché comme {new}, et ce qui a été écrit avant comme {old}.</translation>
    </message>
    <message>
        <source>The next meeting is due by {due} and none is scheduled.</source>
        <translation>La prochaine réunion est due au plus tard le {due} et aucune n’est programmée.</translation>
    </message>
    <message>
        <source>The next meeting is due by {due}; only proposed: {meetings}.</source>
        <translation>La prochaine réunion est due au plus tard le {due}&#x202f;; seulement proposées&#xa0;: {meetings}.</translation>
    </message>
    <message>
        <source>The quarter ends on {end}, and its assessment has not been opened.</source>
        <translation>Le trimestre prend fin le {end}, et son évaluation n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The sides rate it differently[ since {since}]: {ratings}[; compared in {comparison}].</source>
        <translation>Les deux côtés n’ont pas le même niveau[ depuis le {since}]&#xa0;: {ratings}[&#x202f;; comparé dans {comparison}].</translation>
    </message>
    <message>
        <source>They may tell of one event: {minutes} min from each other, as the clocks of the two places are.</source>
        <translation>Elles relatent peut-être un seul événement&#xa0;: {minutes}&#xa0;min d’écart, soit le décalage horaire entre les deux lieux.</translation>
    </message>
    <message>
        <source>They may tell of one event: {minutes} min[ and {km} km] from each other.</source>
        <translation>Elles relatent peut-être un seul événement&#xa0;: {minutes}&#xa0;min[ et {km}&#xa0;km] d’écart.</translation>
    </message>
    <message>
        <source>They may tell of one group ({subjects}) on different days: keep them apart, linked.</source>
        <translation>Elles concernent peut-être un seul groupe ({subjects}) à des jours différents&#xa0;: gardez-les séparées, mais liées.</translation>
    </message>
    <message>
        <source>all missions</source>
        <translation>toutes les missions</translation>
    </message>
    <message>
        <source>{mission} ended on {end}, and nobody took it over.</source>
        <translation>{mission} a pris fin le {end}, et personne ne l’a reprise.</translation>
    </message>
    <message>
        <source>{mission} ends on {end}, and nobody is named to take it over.</source>
        <translation>{mission} prend fin le {end}, et aucun repreneur n’est désigné.</translation>
    </message>
    <message>
        <source>{receiver} has not accepted it yet.</source>
        <translation>{receiver} ne l’a pas encore acceptée.</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>About to lose their owner</source>
        <translation>Bientôt sans responsable</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>Actions en retard</translation>
    </message>
    <message>
        <source>Assessments that wait for inputs</source>
        <translation>Évaluations en attente de contributions</translation>
    </message>
    <message>
        <source>Called confirmed, by one source</source>
        <translation>Cotées confirmées, par une seule source</translation>
    </message>
    <message>
        <source>Daily contact missed</source>
        <translation>Contact quotidien manqué</translation>
    </message>
    <message>
        <source>Dossiers without an owner</source>
        <translation>Dossiers sans responsable</translation>
    </message>
    <message>
        <source>Handed over, not accepted</source>
        <translation>Transmises, non acceptées</translation>
    </message>
    <message>
        <source>Humanitarian origin: held back</source>
        <translation>Origine humanitaire&#xa0;: retenues</translation>
    </message>
    <message>
        <source>Kept back without a reason</source>
        <translation>Non communiquées sans motif</translation>
    </message>
    <message>
        <source>Lines to take that have expired</source>
        <translation>Éléments de langage expirés</translation>
    </message>
    <message>
        <source>Maybe one event, told twice</source>
        <translation>Peut-être un seul événement, relaté deux fois</translation>
    </message>
    <message>
        <source>Meetings due, and not scheduled</source>
        <translation>Réunions à tenir, non programmées</translation>
    </message>
    <message>
        <source>Meetings on days off</source>
        <translation>Réunions un jour chômé</translation>
    </message>
    <message>
        <source>Names of another time</source>
        <translation>Noms d’une autre époque</translation>
    </message>
    <message>
        <source>Needs what nobody agreed to</source>
        <translation>Besoins que personne n’a acceptés</translation>
    </message>
    <message>
        <source>Never for hosts or the public</source>
        <translation>Jamais pour les hôtes ni le public</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>Jamais invité</translation>
    </message>
    <message>
        <source>No focal point</source>
        <translation>Aucun point focal</translation>
    </message>
    <message>
        <source>Nobody is mandated for cooperation</source>
        <translation>Personne n’est chargé de la coopération</translation>
    </message>
    <message>
        <source>One border, two ratings</source>
        <translation>Une frontière, deux niveaux</translation>
    </message>
    <message>
        <source>People move to the border, nobody is warned</source>
        <translation>Des personnes vont vers la frontière, personne n’est alerté</translation>
    </message>
    <message>
        <source>Positions not cleared by all</source>
        <translation>Prises de position non approuvées par tous</translation>
    </message>
    <message>
        <source>Products that quote a recalled record</source>
        <translation>Produits qui citent une fiche rappelée</translation>
    </message>
    <message>
        <source>Promises that are late</source>
        <translation>Engagements en retard</translation>
    </message>
    <message>
        <source>Recalls without an answer</source>
        <translation>Rappels sans réponse</translation>
    </message>
    <message>
        <source>Series that met too late</source>
        <translation>Séries réunies trop tard</translation>
    </message>
    <message>
        <source>The quarter ends without an assessment</source>
        <translation>Le trimestre s’achève sans évaluation</translation>
    </message>
    <message>
        <source>Units that are late</source>
        <translation>Unités en retard</translation>
    </message>
    <message>
        <source>Warnings that nobody acknowledged in time</source>
        <translation>Alertes sans accusé de réception dans les délais</translation>
    </message>
</context>
<context>
    <name>CheckNext</name>
    <message>
        <source>Agree on who keeps it</source>
        <translation>Convenir de qui le tient</translation>
    </message>
    <message>
        <source>Ask the mission to name one</source>
        <translation>Demander à la mission d’en désigner un</translation>
    </message>
    <message>
        <source>Ask the missions that are named</source>
        <translation>Demander aux missions indiquées</translation>
    </message>
    <message>
        <source>Ask the originator for consent</source>
        <translation>Demander l’accord de l’émetteur</translation>
    </message>
    <message>
        <source>Ask the receiver to accept it</source>
        <translation>Demander au repreneur de l’accepter</translation>
    </message>
    <message>
        <source>Ask the sites that are named</source>
        <translation>Demander aux sites indiqués</translation>
    </message>
    <message>
        <source>Call them and note the answer</source>
        <translation>Les appeler et noter la réponse</translation>
    </message>
    <message>
        <source>Call, and note it with Ctrl+N</source>
        <translation>Appeler, et le noter avec Ctrl+N</translation>
    </message>
    <message>
        <source>Compare, and write down why</source>
        <translation>Comparer, et écrire pourquoi</translation>
    </message>
    <message>
        <source>Enter the date, or the cause</source>
        <translation>Saisir la date, ou la cause</translation>
    </message>
    <message>
        <source>Exchange with them, or call</source>
        <translation>Échanger avec eux, ou appeler</translation>
    </message>
    <message>
        <source>Give the reason, or release it</source>
        <translation>Donner le motif, ou communiquer la fiche</translation>
    </message>
    <message>
        <source>Hand over to a mission that goes on</source>
        <translation>Transmettre à une mission qui se poursuit</translation>
    </message>
    <message>
        <source>Invite them, or say why not</source>
        <translation>Les inviter, ou dire pourquoi non</translation>
    </message>
    <message>
        <source>Link a second source, or grade it lower</source>
        <translation>Lier une deuxième source, ou abaisser la cotation</translation>
    </message>
    <message>
        <source>Link them as the same or another event</source>
        <translation>Les lier comme même événement ou comme un autre</translation>
    </message>
    <message>
        <source>Make a cleared copy if they must know</source>
        <translation>Faire une copie expurgée s’ils doivent savoir</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En faire un nouveau</translation>
    </message>
    <message>
        <source>Move the meeting, or ask them</source>
        <translation>Déplacer la réunion, ou leur demander</translation>
    </message>
    <message>
        <source>Nothing, if the record is of that time</source>
        <translation>Rien, si la fiche date de cette époque</translation>
    </message>
    <message>
        <source>Open the note and press Ctrl+W</source>
        <translation>Ouvrir la note et presser Ctrl+W</translation>
    </message>
    <message>
        <source>Open the quarterly assessment</source>
        <translation>Ouvrir l’évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Propose terms of reference</source>
        <translation>Proposer des termes de référence</translation>
    </message>
    <message>
        <source>Raise it with the mission that is named</source>
        <translation>En parler à la mission indiquée</translation>
    </message>
    <message>
        <source>Renew the line, or end it</source>
        <translation>Renouveler l’élément, ou y mettre fin</translation>
    </message>
    <message>
        <source>Say how it stands, or ask its owner</source>
        <translation>Dire où cela en est, ou demander au responsable</translation>
    </message>
    <message>
        <source>Set a meeting, or change the cadence</source>
        <translation>Fixer une réunion, ou changer la périodicité</translation>
    </message>
    <message>
        <source>Set the next meeting</source>
        <translation>Fixer la prochaine réunion</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Chosen</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Entries of the chosen sign</source>
        <translation>Notes du signe choisi</translation>
    </message>
    <message>
        <source>{n} more: zoom in</source>
        <translation>{n} de plus&#xa0;: zoomez</translation>
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
    <name>ClockFace</name>
    <message>
        <source>Nobody said which clock this site keeps: say it in Settings, Reports.</source>
        <translation>Personne n’a indiqué l’heure que suit ce site&#xa0;: indiquez-la dans Réglages, Rapports.</translation>
    </message>
    <message>
        <source>{dtg} · no zone known</source>
        <translation>{dtg} · fuseau inconnu</translation>
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
        <source>QR code of this device&apos;s card</source>
        <translation>Code QR de la carte de cet appareil</translation>
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
    <name>CodingPanel</name>
    <message>
        <source>A code is given out as</source>
        <translation>À l’export, un code devient</translation>
    </message>
    <message>
        <source>A type is taken in as</source>
        <translation>À l’import, un type devient</translation>
    </message>
    <message>
        <source>Back to the product&apos;s table</source>
        <translation>Revenir à la table d’origine</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Modifier la table</translation>
    </message>
    <message numerus="yes">
        <source>Exports and imports go by it. %n line(s) differ from the product&apos;s.</source>
        <translation>
            <numerusform>Exports et imports suivent cette table. %n ligne diffère de la table d’origine.</numerusform>
            <numerusform>Exports et imports suivent cette table. %n lignes diffèrent de la table d’origine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Masquer la table</translation>
    </message>
    <message>
        <source>Incident codes and ACLED</source>
        <translation>Codes d’incident et ACLED</translation>
    </message>
    <message>
        <source>The table is as it came.</source>
        <translation>La table est comme à l’origine.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>30 digits, in groups or not</source>
        <translation>30 chiffres, groupés ou non</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Read this to your colleague:</source>
        <translation>Lisez ceci à votre collègue&#xa0;:</translation>
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
</context>
<context>
    <name>Constraint</name>
    <message>
        <source>Another meeting</source>
        <translation>Autre réunion</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Other priorities</source>
        <translation>Autres priorités</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Custodian: take it back</source>
        <translation>Ne plus être garant</translation>
    </message>
    <message>
        <source>Everybody is told with the next exchange: they stop it too, and once a second device says so, what it wrote after what is here now is held.</source>
        <translation>Tous sont prévenus au prochain échange&#xa0;: ils le bloquent aussi, et dès qu’un second appareil le confirme, ce qu’il a écrit après ce qui est ici est retenu.</translation>
    </message>
    <message>
        <source>Introduce to everybody</source>
        <translation>Présenter à tous</translation>
    </message>
    <message>
        <source>Its own mission has said so already; yours is the second word, and what it wrote later is held everywhere.</source>
        <translation>Sa propre mission l’a déjà dit&#x202f;; votre parole est la seconde, et ce qu’il a écrit ensuite est retenu partout.</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Let it introduce its colleagues</source>
        <translation>Le laisser présenter ses collègues</translation>
    </message>
    <message>
        <source>Let what is held count</source>
        <translation>Valider ce qui est retenu</translation>
    </message>
    <message>
        <source>Nothing more goes to this device, and nothing of it is taken.</source>
        <translation>Plus rien ne va à cet appareil, et rien de lui n’est pris.</translation>
    </message>
    <message>
        <source>Only this vault stops it; its own mission can tell everybody.</source>
        <translation>Seul ce coffre le bloque&#x202f;; sa propre mission peut prévenir tout le monde.</translation>
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
        <source>Take the revocation back</source>
        <translation>Annuler la révocation</translation>
    </message>
    <message>
        <source>Whom it introduced has to be verified again.</source>
        <translation>Ceux qu’il a présentés devront être vérifiés à nouveau.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non acceptée</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Cut-off in {left}</source>
        <translation>Clôture dans {left}</translation>
    </message>
    <message>
        <source>SITREP</source>
        <translation>SITREP</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>Feuille de relève</translation>
    </message>
    <message>
        <source>Shift: {role}, since {when}</source>
        <translation>De service&#xa0;: {role}, depuis le {when}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la relève</translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message>
        <source>1</source>
        <translation>1er</translation>
    </message>
</context>
<context>
    <name>DayShort</name>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Deleted: {title}</source>
        <translation>Supprimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Hidden here: {title}</source>
        <translation>Masqué ici&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>A code from the list, such as CRM-1</source>
        <translation>Un code de la liste, par exemple CRM-1</translation>
    </message>
    <message>
        <source>A number, or the least and the most: 300-800</source>
        <translation>Un nombre, ou le minimum et le maximum&#xa0;: 300-800</translation>
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
        <source>For example: {example}</source>
        <translation>Par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>It cannot end before it begins</source>
        <translation>La fin ne peut précéder le début</translation>
    </message>
    <message>
        <source>Letter and figure both, A1 to F6</source>
        <translation>Lettre et chiffre, de A1 à F6</translation>
    </message>
    <message>
        <source>No hour: from 00:00 on · {echo}</source>
        <translation>Sans heure&#xa0;: à partir de 00:00 · {echo}</translation>
    </message>
    <message>
        <source>No place of the list. For example: {example}</source>
        <translation>Pas un lieu de la liste. Par exemple&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Not one place of the list: {allowed}. Or name @ grid.</source>
        <translation>Pas un lieu unique de la liste&#xa0;: {allowed}. Ou nom @ carroyage.</translation>
    </message>
    <message>
        <source>One line that says something</source>
        <translation>Une ligne qui dit quelque chose</translation>
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
        <source>a record that is not here</source>
        <translation>une fiche qui n’est pas ici</translation>
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
    <message>
        <source>{least} is more than {most}. The least first: {most}-{least}.</source>
        <translation>{least} dépasse {most}. Le minimum d’abord&#xa0;: {most}-{least}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{name} (⚠ not {friend})</source>
        <translation>{name} (⚠ pas {friend})</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Choose a series or a meeting from the list, or begin one.</source>
        <translation>Choisissez une série ou une réunion dans la liste, ou commencez-en une.</translation>
    </message>
    <message>
        <source>Choose one from the list, or press Ctrl+N to write one.</source>
        <translation>Choisissez-en une dans la liste, ou pressez Ctrl+N pour en rédiger une.</translation>
    </message>
    <message>
        <source>No entry is open</source>
        <translation>Aucune note ouverte</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Aucune réunion ouverte</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Careful: a name on this card looks like {name} and is another. Compare the code before you trust it.</source>
        <translation>Attention&#xa0;: un nom sur cette carte ressemble à {name} et en est un autre. Comparez le code avant de vous y fier.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Introduces</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernière réception</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>Révoqué par</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The card you verified</source>
        <translation>La carte vérifiée</translation>
    </message>
    <message>
        <source>The new card</source>
        <translation>La nouvelle carte</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Codes faux</translation>
    </message>
    <message>
        <source>colleagues of its mission; nobody so far</source>
        <translation>collègues de sa mission&#x202f;; personne encore</translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation>présenté par {name}</translation>
    </message>
    <message>
        <source>looks like {name}</source>
        <translation>ressemble à {name}</translation>
    </message>
    <message>
        <source>regional hub</source>
        <translation>pôle régional</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>puis {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>your mission</source>
        <translation>votre mission</translation>
    </message>
    <message>
        <source>{name} since {day}</source>
        <translation>{name} depuis le {day}</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>{name} jusqu’au {day}</translation>
    </message>
    <message>
        <source>{n} changes that it wrote later</source>
        <translation>modifications écrites ensuite&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} so far</source>
        <translation>{n} à ce stade</translation>
    </message>
    <message>
        <source>{n} vacant</source>
        <translation>vacants&#xa0;: {n}</translation>
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
        <source>Bring in…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Missions and contacts</source>
        <translation>Missions et contacts</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Nothing is sent here any more. Ask them, or go on as a new device.</source>
        <translation>Plus rien n’est envoyé ici. Demandez-leur, ou continuez comme nouvel appareil.</translation>
    </message>
    <message>
        <source>Read. The card itself is not here yet; it counts as verified when it comes.</source>
        <translation>Lu. La carte elle-même n’est pas encore ici&#x202f;; elle comptera comme vérifiée à son arrivée.</translation>
    </message>
    <message>
        <source>Save card…</source>
        <translation>Ma carte…</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Mon code</translation>
    </message>
    <message>
        <source>This very device was revoked by {names}.</source>
        <translation>Cet appareil même a été révoqué par {names}.</translation>
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
        <source>Choose a colleague&apos;s card</source>
        <translation>Choisir la carte d’un collègue</translation>
    </message>
    <message>
        <source>Leaving what came along for others</source>
        <translation>Dépôt de ce qui est venu pour d’autres</translation>
    </message>
    <message>
        <source>Leaving what others lack</source>
        <translation>Dépôt de ce qui manque aux autres</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Enregistrer une page à imprimer</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Enregistrer ma carte</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Taking along what is for others</source>
        <translation>Prise de ce qui est pour d’autres</translation>
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
    <name>DossierPanel</name>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Notes that name this subject</source>
        <translation>Notes qui mentionnent ce sujet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
    <message>
        <source>Draft: what would be frozen now</source>
        <translation>Projet&#xa0;: ce qui serait figé maintenant</translation>
    </message>
    <message>
        <source>Frozen before</source>
        <translation>Figés auparavant</translation>
    </message>
</context>
<context>
    <name>EditTable</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words of the rows to show</source>
        <translation>Mots des lignes à afficher</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>, as far apart as the clocks</source>
        <translation>, même écart que les horloges</translation>
    </message>
    <message>
        <source>, {km} km away</source>
        <translation>, à {km}&#xa0;km</translation>
    </message>
    <message>
        <source>All of it goes back to one source.</source>
        <translation>Tout remonte à une seule source.</translation>
    </message>
    <message>
        <source>Linked notes are said to be one event and to be two: each counts until that is settled.</source>
        <translation>Des notes liées sont dites à la fois un seul événement et deux&#xa0;: chacune compte tant que ce n’est pas tranché.</translation>
    </message>
    <message>
        <source>May be the same event as {name} ({mission}), {when}{far}{clocks}.</source>
        <translation>Peut-être le même événement que {name} ({mission}), {when}{far}{clocks}.</translation>
    </message>
    <message>
        <source>One event with {name} ({mission}).</source>
        <translation>Un seul événement avec {name} ({mission}).</translation>
    </message>
    <message>
        <source>{n} independent sources: it may be graded 1.</source>
        <translation>{n} sources indépendantes&#xa0;: cotation 1 possible.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Not the same</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Même événement</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
</context>
<context>
    <name>ExchangeHabits</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Larger attachments leave when their reader asks for them.</source>
        <translation>Les pièces jointes plus grandes partent quand leur lecteur les demande.</translation>
    </message>
    <message>
        <source>Send unasked up to</source>
        <translation>Envoyer d’office jusqu’à</translation>
    </message>
    <message>
        <source>Take sealed bundles along for others</source>
        <translation>Emporter des paquets scellés pour d’autres</translation>
    </message>
    <message>
        <source>They stay sealed: nobody here can read them, or see whom they are for.</source>
        <translation>Ils restent scellés&#xa0;: personne ici ne peut les lire, ni voir pour qui ils sont.</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>toute taille</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Add a place…</source>
        <translation>Ajouter un emplacement…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>Ouvrir l’annuaire</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Pas encore de support</translation>
    </message>
    <message>
        <source>Plug in a stick and it appears here, or add a folder or a server that others reach too. Only sealed files are left there.</source>
        <translation>Branchez une clé USB et elle apparaît ici, ou ajoutez un dossier ou un serveur que d’autres atteignent aussi. Seuls des fichiers scellés y sont déposés.</translation>
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
        <translation>Concerne le point</translation>
    </message>
    <message>
        <source>About meeting</source>
        <translation>Concerne la réunion</translation>
    </message>
    <message>
        <source>About note</source>
        <translation>Concerne la note</translation>
    </message>
    <message>
        <source>About recall</source>
        <translation>Au sujet du rappel</translation>
    </message>
    <message>
        <source>About the place</source>
        <translation>Concerne le passage</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Concerne le texte</translation>
    </message>
    <message>
        <source>About warning</source>
        <translation>Concerne l’alerte</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Acceptée par</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Acceptée le</translation>
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
        <source>Acknowledged over</source>
        <translation>Accusée par</translation>
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
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adopté par</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Agreed text</source>
        <translation>Texte convenu</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Announced for</source>
        <translation>Annoncé pour</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
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
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>As it stood at</source>
        <translation>Dans son état à</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date de</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>S’adresser à</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Backstopped by</source>
        <translation>Appuyé par</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Basis of authority</source>
        <translation>Fondement de l’autorité</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
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
        <translation>Périodicité depuis</translation>
    </message>
    <message>
        <source>Capability (1-5)</source>
        <translation>Capacité (1-5)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause of the delay</source>
        <translation>Cause du retard</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
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
        <translation>Diffusé le</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Clearance asked of</source>
        <translation>Approbation demandée à</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Cleared text</source>
        <translation>Texte approuvé</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clos à</translation>
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
        <source>Comment on the clearance</source>
        <translation>Commentaire sur l’approbation</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>Contribue</translation>
    </message>
    <message>
        <source>Corrected because</source>
        <translation>Rectifié car</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Corrigendum by</source>
        <translation>Rectificatif par</translation>
    </message>
    <message>
        <source>Corrigendum of</source>
        <translation>Rectificatif du</translation>
    </message>
    <message>
        <source>Corrigendum to item</source>
        <translation>Rectificatif au point</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Date en toutes lettres</translation>
    </message>
    <message>
        <source>Days, weeks, months</source>
        <translation>Jours, semaines, mois</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Delay asked for by</source>
        <translation>Report demandé par</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué</translation>
    </message>
    <message>
        <source>Delegate of</source>
        <translation>Délégué de</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Digest adopted</source>
        <translation>Empreinte adoptée</translation>
    </message>
    <message>
        <source>Digest circulated</source>
        <translation>Empreinte diffusée</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Discussion in the second language</source>
        <translation>Débat dans la deuxième langue</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Do not release to</source>
        <translation>Non communicable à</translation>
    </message>
    <message>
        <source>Dropped because</source>
        <translation>Abandonnée car</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Effect on the ground</source>
        <translation>Effet sur le terrain</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Fact taken from</source>
        <translation>Fait tiré de</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Final update</source>
        <translation>Dernier point</translation>
    </message>
    <message>
        <source>First day of the series</source>
        <translation>Premier jour de la série</translation>
    </message>
    <message>
        <source>Focal point for</source>
        <translation>Point focal pour</translation>
    </message>
    <message>
        <source>Focal point for cooperation</source>
        <translation>Point focal pour la coopération</translation>
    </message>
    <message>
        <source>Follows from the marking</source>
        <translation>Découle du marquage</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Au lieu de</translation>
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
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Constaté par</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Constaté le</translation>
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
        <source>From all other missions</source>
        <translation>Auprès de toutes les autres missions</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Du point</translation>
    </message>
    <message>
        <source>From meeting</source>
        <translation>De la réunion</translation>
    </message>
    <message>
        <source>Frozen text</source>
        <translation>Texte figé</translation>
    </message>
    <message>
        <source>Frozen without the clearance of</source>
        <translation>Figée sans l’approbation de</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Functions expected</source>
        <translation>Fonctions attendues</translation>
    </message>
    <message>
        <source>Functions present</source>
        <translation>Fonctions présentes</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Had a copy</source>
        <translation>Avait une copie</translation>
    </message>
    <message>
        <source>Had passed it on to</source>
        <translation>L’avait transmis à</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Held beside</source>
        <translation>Tenue en marge de</translation>
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
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
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
        <source>How it came</source>
        <translation>Comment c’est arrivé</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Idle from</source>
        <translation>Inutilisé du</translation>
    </message>
    <message>
        <source>Idle until</source>
        <translation>Inutilisé jusqu’au</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si on nous interroge</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur du</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>En vigueur jusqu’au</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Ses propres termes</translation>
    </message>
    <message>
        <source>In so many</source>
        <translation>En combien</translation>
    </message>
    <message>
        <source>In the mission</source>
        <translation>Dans la mission</translation>
    </message>
    <message>
        <source>In the role of</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicator seen</source>
        <translation>Indicateur observé</translation>
    </message>
    <message>
        <source>Inhibiting context (1-5)</source>
        <translation>Contexte inhibant (1-5)</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Input asked of</source>
        <translation>Contribution demandée à</translation>
    </message>
    <message>
        <source>Input received on</source>
        <translation>Contribution reçue le</translation>
    </message>
    <message>
        <source>Intent (1-5)</source>
        <translation>Intention (1-5)</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Item in the second language</source>
        <translation>Point dans la deuxième langue</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Son numéro d’origine</translation>
    </message>
    <message>
        <source>Its site there</source>
        <translation>Son site d’origine</translation>
    </message>
    <message>
        <source>Key judgement</source>
        <translation>Appréciation principale</translation>
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
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Lift from</source>
        <translation>Transp. par</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>Élément de langage</translation>
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
        <source>Local context</source>
        <translation>Contexte local</translation>
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
        <source>Made from</source>
        <translation>Établi d’après</translation>
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
        <source>May be said to</source>
        <translation>Peut être dit à</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Mission on this side</source>
        <translation>Mission de ce côté</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Move asked for by</source>
        <translation>Déplacement demandé par</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>Déplacée le</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Déplacée car</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Déplacée de</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Déplacée à</translation>
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
        <translation>Nom du jour férié</translation>
    </message>
    <message>
        <source>Names nobody, and nobody can be told from it</source>
        <translation>Ne nomme personne, et personne n’y est reconnaissable</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Nécessaire du</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Nécessaire jusqu’au</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Needs from</source>
        <translation>Attend de</translation>
    </message>
    <message>
        <source>Neutral venue</source>
        <translation>Lieu neutre</translation>
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
        <source>Noted at</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Noted for</source>
        <translation>Noté pour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
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
        <source>Own words or reservation</source>
        <translation>Propres termes ou réserve</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of the dossier</source>
        <translation>Responsable du dossier</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paper for item</source>
        <translation>Document pour le point</translation>
    </message>
    <message>
        <source>Paper from</source>
        <translation>Document de</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
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
        <source>People may go to</source>
        <translation>Destination possible</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Période jusqu’au</translation>
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
        <source>Pledged on</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Possible venue</source>
        <translation>Lieu possible</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Pressure on</source>
        <translation>Pression le</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress at</source>
        <translation>Avancement le</translation>
    </message>
    <message>
        <source>Progress told by</source>
        <translation>Avancement dit par</translation>
    </message>
    <message>
        <source>Progress told from</source>
        <translation>Avancement dit depuis</translation>
    </message>
    <message>
        <source>Put off at</source>
        <translation>Reportée à</translation>
    </message>
    <message>
        <source>Put off because</source>
        <translation>Reportée car</translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation>Reportée du</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>Reportée au</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>Évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Phase ou niveau</translation>
    </message>
    <message>
        <source>Ratings unchanged</source>
        <translation>Niveaux inchangés</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Recalled record</source>
        <translation>Fiche rappelée</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Repreneur</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Release to</source>
        <translation>Communicable à</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reply of the contractor</source>
        <translation>Réponse du prestataire</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Run from</source>
        <translation>Géré du</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>Géré jusqu’au</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Section of the situation report</source>
        <translation>Rubrique du rapport de situation</translation>
    </message>
    <message>
        <source>Seen in the note</source>
        <translation>Vu dans la note</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Session of</source>
        <translation>Séance de</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Silence until</source>
        <translation>Approbation tacite jusqu’au</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Sort of item</source>
        <translation>Nature du point</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Assise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>État de la demande</translation>
    </message>
    <message>
        <source>State told</source>
        <translation>État annoncé</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>Motif invoqué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Strength on</source>
        <translation>Effectif au</translation>
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
        <translation>Avec l’appui de</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Taken up at</source>
        <translation>Abordé à</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Their clock</source>
        <translation>Leur heure</translation>
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
        <translation>Nombre de fois</translation>
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
        <source>To what</source>
        <translation>À quoi</translation>
    </message>
    <message>
        <source>Told in the note</source>
        <translation>Rapporté dans la note</translation>
    </message>
    <message>
        <source>Too junior to move Force and police</source>
        <translation>Rang insuffisant pour mobiliser Force et police</translation>
    </message>
    <message>
        <source>Took over the shift</source>
        <translation>A pris la relève</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Protocole TLP</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Turn skipped because</source>
        <translation>Tour sauté car</translation>
    </message>
    <message>
        <source>Turn taken at</source>
        <translation>Tour assuré à</translation>
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
        <source>Update number</source>
        <translation>Numéro du point</translation>
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
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>Version de l’invitation</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Visa needed by</source>
        <translation>Visa requis avant le</translation>
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
        <source>What it said</source>
        <translation>Ce qu’elle a dit</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
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
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Qui a donné son accord</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Qui est lié</translation>
    </message>
    <message>
        <source>Who knows already</source>
        <translation>Déjà informés</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Why invited or not</source>
        <translation>Pourquoi invité ou non</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Why this cadence</source>
        <translation>Motif de la périodicité</translation>
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
        <translation>Jours ouvrés d’approbation tacite</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Semaine de travail</translation>
    </message>
    <message>
        <source>Works on this holiday</source>
        <translation>Travaille ce jour férié</translation>
    </message>
    <message>
        <source>Works only if</source>
        <translation>Ne fonctionne que si</translation>
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
        <source>not stated</source>
        <translation>non précisé</translation>
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
        <source>Set aside: {n}</source>
        <translation>Mises de côté&#xa0;: {n}</translation>
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
    <name>FilterLine</name>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Nobody owes anything yet</source>
        <translation>Personne ne doit encore rien</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Ouvertes seulement</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>Chercher parmi elles</translation>
    </message>
    <message>
        <source>Words of an action, its owner or its meeting</source>
        <translation>Mots d’une action, de son responsable ou de sa réunion</translation>
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
    <name>FollowLine</name>
    <message>
        <source>A word on it</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>Actions and decisions</source>
        <translation>Actions et décisions</translation>
    </message>
    <message>
        <source>Decisions and actions that are taken down in the room or in the minutes stand here, so that what was agreed does not lapse.</source>
        <translation>Les décisions et les actions consignées dans la salle ou dans le compte rendu figurent ici, pour que rien de ce qui a été convenu ne se perde.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Rien n’a encore été décidé</translation>
    </message>
    <message>
        <source>Save or print actions…</source>
        <translation>Enregistrer ou imprimer les actions…</translation>
    </message>
</context>
<context>
    <name>ForkPanel</name>
    <message>
        <source>Both versions are in it: give it to those who may read this record.</source>
        <translation>Les deux versions y sont&#xa0;: donnez-la à qui a le droit de lire cette fiche.</translation>
    </message>
    <message>
        <source>Change number {seq} to {ref} was signed twice with different words. One device writes one history: either its vault was copied, or its keys are in two hands.</source>
        <translation>La modification nº&#xa0;{seq} de {ref} a été signée deux fois, avec des textes différents. Un appareil n’écrit qu’un historique&#xa0;: soit son coffre a été copié, soit ses clés sont en deux mains.</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Enregistrer la preuve…</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Deux historiques</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>une fiche qui n’est pas ici</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>{n} such records</source>
        <translation>fiches concernées&#xa0;: {n}</translation>
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
        <source>Affects</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Agreed text</source>
        <translation>Texte convenu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>S’adresser à</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
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
        <source>By mission</source>
        <translation>Par mission</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause, effect</source>
        <translation>Cause, effet</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultés</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>Contribue</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>Jours de silence</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Do not release to</source>
        <translation>Non communicable à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Aspects</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts with date</source>
        <translation>Faits datés</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Au lieu de</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Du, au</translation>
    </message>
    <message>
        <source>From, via, to</source>
        <translation>De, par, vers</translation>
    </message>
    <message>
        <source>Functions expected</source>
        <translation>Fonctions attendues</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Transmise à</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si on nous interroge</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Appréciations</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
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
        <source>Line</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>Élément de langage</translation>
    </message>
    <message>
        <source>Local context</source>
        <translation>Contexte local</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mission, lead</source>
        <translation>Mission, chef de file</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
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
        <source>Needs from others</source>
        <translation>Attendu d’autres</translation>
    </message>
    <message>
        <source>Neutral venue</source>
        <translation>Lieu neutre</translation>
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
        <source>Nobody in it</source>
        <translation>Personne n’y figure</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Non approuvée</translation>
    </message>
    <message>
        <source>Own words, reservations</source>
        <translation>Propres termes, réserves</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner and date</source>
        <translation>Responsable, date</translation>
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
        <source>People may go to</source>
        <translation>Destination possible</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place and habits</source>
        <translation>Lieu et habitudes</translation>
    </message>
    <message>
        <source>Pledged, announced, revised, actual</source>
        <translation>Promis, annoncé, révisé, réel</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Pressure to change</source>
        <translation>Pression pour changer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Communicable à</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Contexte</translation>
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
        <source>Stated reason</source>
        <translation>Motif invoqué</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Avec l’appui de</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Threat, 1 to 5</source>
        <translation>Menace, de 1 à 5</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Menaces</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Top incidents</source>
        <translation>Principaux incidents</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
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
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>À alerter</translation>
    </message>
    <message>
        <source>We would</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu’on sait</translation>
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
        <source>Where, when</source>
        <translation>Où, quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Qui est lié</translation>
    </message>
    <message>
        <source>Who knows already</source>
        <translation>Déjà informés</translation>
    </message>
    <message>
        <source>Whose, where</source>
        <translation>À qui, où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Works only if</source>
        <translation>Ne fonctionne que si</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
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
    <name>HandOverPanel</name>
    <message>
        <source>A word on it</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Missions that go on are offered, and their roles.</source>
        <translation>Sont proposées les missions qui continuent, et leurs fonctions.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>{name} gets this action with the next bundle and has to accept it there. Until then it is listed as handed over, and stays here.</source>
        <translation>{name} reçoit cette action avec le prochain paquet et doit l’y accepter. D’ici là, elle figure comme transmise, et reste ici.</translation>
    </message>
    <message>
        <source>{name} is no mission that goes on, and no role of one.</source>
        <translation>{name} n’est ni une mission qui continue, ni une fonction de l’une d’elles.</translation>
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
    <message numerus="yes">
        <source>%n bundles lie on carriers or in their inbox</source>
        <translation>
            <numerusform>%n paquet est sur un support ou dans leurs arrivées</numerusform>
            <numerusform>%n paquets sont sur des supports ou dans leurs arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for them</source>
        <translation>
            <numerusform>%n fiche les attend</numerusform>
            <numerusform>%n fiches les attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles of theirs with these numbers have not come. The next one with records brings what was in them.</source>
        <translation>Leurs paquets portant ces numéros ne sont pas arrivés. Le prochain avec des fiches apportera leur contenu.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Records that they lack / bundles that are on the way to them</source>
        <translation>Fiches qui leur manquent / paquets en route vers eux</translation>
    </message>
    <message>
        <source>They have up to</source>
        <translation>À jour jusqu’au</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>sans accusé</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>refusé&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>Everything that was ever released, and what became of it</source>
        <translation>Tout ce qui a jamais été communiqué, et ce qu’il en est</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Who was heard when</source>
        <translation>Dernières nouvelles reçues</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>An empty cell is somebody whom nobody asked</source>
        <translation>Une case vide&#xa0;: personne ne l’a consulté</translation>
    </message>
    <message>
        <source>At most three sentences</source>
        <translation>Trois phrases au plus</translation>
    </message>
    <message>
        <source>Facts only, each with its day and paper</source>
        <translation>Des faits seulement, chacun avec sa date et son document</translation>
    </message>
    <message>
        <source>How many notes, and the best grade among them</source>
        <translation>Combien de notes, et la meilleure cotation</translation>
    </message>
    <message>
        <source>In three lines</source>
        <translation>En trois lignes</translation>
    </message>
    <message>
        <source>Least and most; leave empty what is not known</source>
        <translation>Minimum et maximum&#x202f;; laissez vide ce qui est inconnu</translation>
    </message>
    <message>
        <source>One owner, one date</source>
        <translation>Un seul responsable, une seule date</translation>
    </message>
    <message>
        <source>Present tense, one sentence, who is bound</source>
        <translation>Au présent, une seule phrase, qui est lié</translation>
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
        <source>Until you say so, it stays in your mission</source>
        <translation>Tant que vous ne l’affirmez pas, la fiche reste dans votre mission</translation>
    </message>
    <message>
        <source>Verb first, one sentence</source>
        <translation>Le verbe d’abord, une seule phrase</translation>
    </message>
    <message>
        <source>What you make of it; kept apart from what happened</source>
        <translation>Votre lecture&#x202f;; à part de ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who was asked there, and what existed already</source>
        <translation>Qui y a été consulté, et ce qui existait déjà</translation>
    </message>
    <message>
        <source>With the evidence for it</source>
        <translation>Avec ce qui l’atteste</translation>
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
    <name>Holding</name>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted {when}</source>
        <translation>accepté {when}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>handed over {when} on {place}</source>
        <translation>remis {when} sur {place}</translation>
    </message>
    <message>
        <source>has an older version (changes behind: {behind})</source>
        <translation>a une version plus ancienne (modifications de retard&#xa0;: {behind})</translation>
    </message>
    <message>
        <source>has it: wrote it or sent it to us</source>
        <translation>l’a&#xa0;: l’a écrit ou nous l’a envoyé</translation>
    </message>
    <message>
        <source>leaves with the next bundle</source>
        <translation>part avec le prochain paquet</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>received {when}, not decided yet</source>
        <translation>reçu {when}, pas encore tranché</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>refused {when}: {why}</source>
        <translation>refusé {when}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>sealed {when}, on no carrier yet</source>
        <translation>scellé {when}, encore sur aucun support</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>déjà chez eux</translation>
    </message>
    <message>
        <source>{said}; what is newer: {newer}</source>
        <translation>{said}&#x202f;; le plus récent&#xa0;: {newer}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Here already; it is not taken twice.</source>
        <translation>Déjà ici&#x202f;; elle n’est pas reprise deux fois.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to {path}, where they are not protected.</source>
        <translation>
            <numerusform>%n ligne enregistrée dans {path}, où rien ne la protège.</numerusform>
            <numerusform>%n lignes enregistrées dans {path}, où rien ne les protège.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken into the log.</source>
        <translation>
            <numerusform>%n ligne reprise dans la main courante.</numerusform>
            <numerusform>%n lignes reprises dans la main courante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n erronée</numerusform>
            <numerusform>%n erronées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: {names}</source>
        <translation>Colonnes sans signification ici&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Drop the file</source>
        <translation>Écarter le fichier</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Importer des incidents</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n wrong…</source>
        <translation>
            <numerusform>Enregistrer %n ligne erronée…</numerusform>
            <numerusform>Enregistrer les %n lignes erronées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>Enregistrer les lignes erronées</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Reprendre %n ligne</numerusform>
            <numerusform>Reprendre %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Écriture des lignes</translation>
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
        <source>%n may be the same event as one of ours</source>
        <translation>
            <numerusform>%n relate peut-être le même événement qu’une des nôtres</numerusform>
            <numerusform>%n relatent peut-être les mêmes événements que les nôtres</numerusform>
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
        <source>Look through</source>
        <translation>Parcourir</translation>
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
        <source>Set aside: it stopped the program that read it. Its sender is told.</source>
        <translation>Mis de côté&#xa0;: il a arrêté le programme qui le lisait. Son expéditeur est prévenu.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Why? The sender gets this with your next bundle.</source>
        <translation>Pourquoi&#x202f;? L’expéditeur le recevra avec votre prochain paquet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>in clash</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
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
    <message>
        <source>{kind} · {title} · {change}</source>
        <translation>{kind} · {title} · {change}</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
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
    <name>ItemBlock</name>
    <message>
        <source>Begin with D and a space, or with A and a space.</source>
        <translation>Commencez par D et une espace, ou par A et une espace.</translation>
    </message>
    <message>
        <source>D and a decision, or A and an action @owner !date, then Enter</source>
        <translation>D et une décision, ou A et une action @responsable &#x202f;!date, puis Entrée</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Two people wrote here apart: look at both</source>
        <translation>Deux personnes ont écrit ici séparément&#xa0;: voyez les deux</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Both texts are here: look them over.</source>
        <translation>Les deux textes sont ici&#xa0;: relisez-les.</translation>
    </message>
    <message>
        <source>Points as they are said. D and a space begin a decision, A an action.</source>
        <translation>Les points au fil des débats. D et une espace commencent une décision, A une action.</translation>
    </message>
    <message>
        <source>Propose a correction, or reopen them in the tab Minutes.</source>
        <translation>Proposez une correction, ou rouvrez-le dans l’onglet Compte rendu.</translation>
    </message>
    <message>
        <source>Show the text in {language}</source>
        <translation>Afficher le texte en {language}</translation>
    </message>
    <message>
        <source>Take up  Ctrl+Return</source>
        <translation>Aborder  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The same in {language}</source>
        <translation>Le même texte en {language}</translation>
    </message>
    <message>
        <source>These minutes are circulated: a change would end the answers to them.</source>
        <translation>Ce compte rendu est diffusé&#xa0;: une modification rendrait caduques les réponses reçues.</translation>
    </message>
    <message>
        <source>Two people wrote in the same paragraph of this item.</source>
        <translation>Deux personnes ont écrit dans le même paragraphe de ce point.</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>D decision · A action · @ owner · ! date · Ctrl+↓ next item · F6 attendance</source>
        <translation>D décision · A action · @ responsable · &#x202f;! date · Ctrl+↓ point suivant · F6 présence</translation>
    </message>
    <message>
        <source>Enter: a decision · Shift+Enter: stays in the text</source>
        <translation>Entrée&#xa0;: une décision · Maj+Entrée&#xa0;: reste dans le texte</translation>
    </message>
    <message>
        <source>Enter: an action · Shift+Enter: stays in the text</source>
        <translation>Entrée&#xa0;: une action · Maj+Entrée&#xa0;: reste dans le texte</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
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
        <translation>Accord</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aéronef</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>Groupe armé</translation>
    </message>
    <message>
        <source>Assessment working group</source>
        <translation>Groupe de travail sur l’évaluation</translation>
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
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>Affaires civiles</translation>
    </message>
    <message>
        <source>Clause of terms of reference</source>
        <translation>Clause des termes de référence</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Common position</source>
        <translation>Position commune</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Confidence-building measure</source>
        <translation>Mesure de confiance</translation>
    </message>
    <message>
        <source>Confidence-building step</source>
        <translation>Mesure de confiance</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Fiche de contact</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Cooperation section</source>
        <translation>Section sur la coopération</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Country teams</source>
        <translation>Équipes de pays</translation>
    </message>
    <message>
        <source>Criminal network</source>
        <translation>Réseau criminel</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Point de passage</translation>
    </message>
    <message>
        <source>Daily security contact</source>
        <translation>Contact de sécurité quotidien</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Disarmament and reintegration</source>
        <translation>Désarmement et réintégration</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>Rapport éclair</translation>
    </message>
    <message>
        <source>Force Commanders</source>
        <translation>Commandants de la Force</translation>
    </message>
    <message>
        <source>Function of the base</source>
        <translation>Fonction de la base</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Ground asset</source>
        <translation>Moyen terrestre</translation>
    </message>
    <message>
        <source>Hand-over package</source>
        <translation>Paquet de passation</translation>
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
        <source>Integrated strategic framework</source>
        <translation>Cadre stratégique intégré</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Joint advice</source>
        <translation>Avis commun</translation>
    </message>
    <message>
        <source>Line to take</source>
        <translation>Élément de langage</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Main courante</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Meeting of others</source>
        <translation>Réunion de tiers</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Mission support</source>
        <translation>Soutien à la mission</translation>
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
        <translation>Opérationnelle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Pledged unit</source>
        <translation>Unité promise</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection des civils</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>Évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Relevé de décisions</translation>
    </message>
    <message>
        <source>Regional body</source>
        <translation>Organisation régionale</translation>
    </message>
    <message>
        <source>Request or offer</source>
        <translation>Demande ou offre</translation>
    </message>
    <message>
        <source>Residual task</source>
        <translation>Tâche résiduelle</translation>
    </message>
    <message>
        <source>Return to a quarterly assessment</source>
        <translation>Contribution à une évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
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
        <source>Scenario</source>
        <translation>Scénario</translation>
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
        <source>Security force</source>
        <translation>Force de sécurité</translation>
    </message>
    <message>
        <source>Security rating</source>
        <translation>Phase ou niveau de sécurité</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Shared narrative</source>
        <translation>Récit commun</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>Feuille de relève</translation>
    </message>
    <message>
        <source>Side session</source>
        <translation>Séance parallèle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Stratégique</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition de mission</translation>
    </message>
    <message>
        <source>Troop or police contributor</source>
        <translation>Pays fournisseur de contingents ou de police</translation>
    </message>
    <message>
        <source>Two notes compared</source>
        <translation>Deux notes comparées</translation>
    </message>
    <message>
        <source>Violence against women and children</source>
        <translation>Violence à l’égard des femmes et des enfants</translation>
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
    <name>KitKeeper</name>
    <message>
        <source>Written: {names}</source>
        <translation>Écrit&#xa0;: {names}</translation>
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
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n record(s) on it</source>
        <translation>
            <numerusform>%n fiche y figure</numerusform>
            <numerusform>%n fiches y figurent</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifs</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Record or paper</source>
        <translation>Fiche ou document</translation>
    </message>
    <message>
        <source>To or for</source>
        <translation>À ou pour</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message numerus="yes">
        <source>%n entries; none is ever taken out</source>
        <translation>
            <numerusform>%n ligne&#x202f;; aucune n’est jamais retirée</numerusform>
            <numerusform>%n lignes&#x202f;; aucune n’est jamais retirée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to {path}, where they are not protected</source>
        <translation>
            <numerusform>%n ligne écrite dans {path}, où rien ne la protège</numerusform>
            <numerusform>%n lignes écrites dans {path}, où rien ne les protège</numerusform>
        </translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Tous les lecteurs</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Retour à l’échange</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Bundles and papers</source>
        <translation>Paquets et documents</translation>
    </message>
    <message>
        <source>Choose a line to see its file and hash.</source>
        <translation>Choisissez une ligne pour voir son fichier et son empreinte.</translation>
    </message>
    <message>
        <source>Ledger of everything that left</source>
        <translation>Registre de tout ce qui est parti</translation>
    </message>
    <message>
        <source>Papers and files</source>
        <translation>Documents et fichiers</translation>
    </message>
    <message>
        <source>Papers for {reader}</source>
        <translation>Documents pour {reader}</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the ledger, which is not protected</source>
        <translation>Enregistrer le registre, non protégé</translation>
    </message>
    <message>
        <source>Since, such as 2009-12-08</source>
        <translation>Depuis, ex. 2009-12-08</translation>
    </message>
    <message>
        <source>Title or reference</source>
        <translation>Titre ou référence</translation>
    </message>
    <message>
        <source>To whom, or for whom</source>
        <translation>À qui, ou pour qui</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Ce qui est parti</translation>
    </message>
    <message>
        <source>by {role}, {office}</source>
        <translation>par {role}, {office}</translation>
    </message>
    <message>
        <source>sealed by {role}, {office}</source>
        <translation>scellé par {role}, {office}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Entries</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Over the map</source>
        <translation>Sur la carte</translation>
    </message>
</context>
<context>
    <name>LetterheadChoice</name>
    <message>
        <source>A letterhead, as DOCX</source>
        <translation>Papier à en-tête, en DOCX</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>For papers as DOCX. At their foot they call it {imprint}: keep the file.</source>
        <translation>Pour les documents en DOCX. Leur pied de page le désigne par {imprint}&#xa0;: conservez le fichier.</translation>
    </message>
    <message>
        <source>For papers as DOCX; a mission&apos;s own is checked first.</source>
        <translation>Pour les documents en DOCX&#x202f;; celui d’une mission est d’abord vérifié.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Papier à en-tête</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>The plain one</source>
        <translation>Le modèle simple</translation>
    </message>
    <message>
        <source>Use the plain one</source>
        <translation>Utiliser le modèle simple</translation>
    </message>
    <message>
        <source>Your mission&apos;s own</source>
        <translation>Celui de votre mission</translation>
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
    <name>Library</name>
    <message>
        <source>A group, a force, an authority, a contractor or a process that several missions watch. Each adds what it saw; none has to begin anew.</source>
        <translation>Un groupe, une force, une autorité, un prestataire ou un processus que plusieurs missions suivent. Chacune ajoute ce qu’elle a vu&#x202f;; aucune ne repart de zéro.</translation>
    </message>
    <message>
        <source>Aircraft that stand idle, units that were pledged, functions that are shared: what one has and another lacks.</source>
        <translation>Aéronefs inutilisés, unités promises, fonctions partagées&#xa0;: ce que l’une a et qui manque à l’autre.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Critères de référence</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements tirés</translation>
    </message>
    <message>
        <source>No benchmark yet</source>
        <translation>Pas encore de critère de référence</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <source>No lesson yet</source>
        <translation>Pas encore d’enseignement</translation>
    </message>
    <message>
        <source>No line to take yet</source>
        <translation>Pas encore d’élément de langage</translation>
    </message>
    <message>
        <source>Nothing is listed yet</source>
        <translation>Rien n’est encore répertorié</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Prises de position</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>What a mission wants to reach, and what it needs from others for it: a plan that rests on nobody&apos;s word is seen in time.</source>
        <translation>Ce qu’une mission veut atteindre, et ce qu’elle attend des autres pour cela&#xa0;: un plan qui ne repose sur l’accord de personne se voit à temps.</translation>
    </message>
    <message>
        <source>What all missions say, who has cleared it, and until when: nobody plays one against another.</source>
        <translation>Ce que disent toutes les missions, qui l’a approuvé, et jusqu’à quand&#xa0;: personne ne joue l’une contre l’autre.</translation>
    </message>
    <message>
        <source>What you did, what came of it, and whether you would do it again: the next mission need not find out by itself.</source>
        <translation>Ce que vous avez fait, ce qui en est résulté, et si vous le referiez&#xa0;: la prochaine mission n’a pas à le découvrir seule.</translation>
    </message>
    <message>
        <source>cleared by {n} of {all}</source>
        <translation>approuvée par {n} sur {all}</translation>
    </message>
    <message>
        <source>its owner&apos;s mission ends on {day}</source>
        <translation>la mission du responsable prend fin le {day}</translation>
    </message>
    <message>
        <source>no note names it yet</source>
        <translation>aucune note ne le mentionne encore</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>personne n’en répond</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>was due or valid until {day}</source>
        <translation>échéance ou validité passée le {day}</translation>
    </message>
    <message>
        <source>{mission} {n}</source>
        <translation>{mission}&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Only in this state</source>
        <translation>Seulement dans cet état</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>Seulement de ce type</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Seulement avec ces mots</translation>
    </message>
    <message>
        <source>Records of this shelf</source>
        <translation>Fiches de ce rayon</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Write the first</source>
        <translation>Rédiger la première</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Choose something from the list, or see how events add up under Trends.</source>
        <translation>Choisissez un élément dans la liste, ou voyez sous Tendances comment les événements s’additionnent.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
</context>
<context>
    <name>Lift</name>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
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
    <message>
        <source>Tells of another event than</source>
        <translation>Relate un autre événement que</translation>
    </message>
    <message>
        <source>Tells of the same event as</source>
        <translation>Relate le même événement que</translation>
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
        <source>from {mission}</source>
        <translation>de {mission}</translation>
    </message>
    <message>
        <source>recalled by {mission}</source>
        <translation>rappelé par {mission}</translation>
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
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
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
        <source>Records were recalled by their owners; the copies here are set aside.</source>
        <translation>Des fiches ont été rappelées par leurs responsables&#x202f;; les copies d’ici sont mises de côté.</translation>
    </message>
    <message>
        <source>Rows of an imported file are not in the log yet.</source>
        <translation>Des lignes d’un fichier importé ne sont pas encore dans la main courante.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
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
        <source>Dropped: {name}</source>
        <translation>Écarté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Main courante</translation>
    </message>
</context>
<context>
    <name>LookModel</name>
    <message numerus="yes">
        <source>%n in clash</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Accept %n ticked</source>
        <translation>
            <numerusform>Accepter %n cochée</numerusform>
            <numerusform>Accepter %n cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept ticked</source>
        <translation>Accepter les cochées</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Records in this bundle</source>
        <translation>Fiches de ce paquet</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuse ticked…</source>
        <translation>Refuser les cochées…</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Même événement</translation>
    </message>
    <message>
        <source>Why? The sender gets this with your next bundle.</source>
        <translation>Pourquoi&#x202f;? L’expéditeur le recevra avec votre prochain paquet.</translation>
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
    <name>Map</name>
    <message>
        <source>Dossiers: {n}</source>
        <translation>Dossiers&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Entries on it: {n}.</source>
        <translation>Notes dessus&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>For {reader}. {counted}</source>
        <translation>Pour {reader}. {counted}</translation>
    </message>
    <message>
        <source>Groups and authorities</source>
        <translation>Groupes et autorités</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <translation>Sans nouvelles depuis longtemps</translation>
    </message>
    <message>
        <source>People on the move</source>
        <translation>Personnes en déplacement</translation>
    </message>
    <message>
        <source>Ratings by mission</source>
        <translation>Niveaux par mission</translation>
    </message>
    <message>
        <source>also told by {missions}</source>
        <translation>aussi relaté par {missions}</translation>
    </message>
    <message>
        <source>{mission}: never heard</source>
        <translation>{mission}&#xa0;: jamais de nouvelles</translation>
    </message>
    <message>
        <source>{mission}: not heard for {age}</source>
        <translation>{mission}&#xa0;: sans nouvelles depuis {age}</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n}&#xa0;km</translation>
    </message>
    <message>
        <source>{n} left out: not released to them.</source>
        <translation>Notes omises, car non communicables à ce lecteur&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n}&#xa0;m</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map: arrows move it, plus and minus zoom, Enter chooses</source>
        <translation>Carte&#xa0;: les flèches la déplacent, plus et moins zooment, Entrée choisit</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n entry(s) in sight</source>
        <translation>
            <numerusform>%n note en vue</numerusform>
            <numerusform>%n notes en vue</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an entry a place or a grid square, and it stands here among those of the missions next door: what happens together is seen together.</source>
        <translation>Donnez à une note un lieu ou un carroyage, et elle figure ici parmi celles des missions voisines&#xa0;: ce qui se passe ensemble se voit ensemble.</translation>
    </message>
    <message>
        <source>Nothing has a place yet</source>
        <translation>Rien n’a encore de lieu</translation>
    </message>
    <message>
        <source>Only the newest {n} are shown: zoom in</source>
        <translation>Seules les {n} plus récentes sont affichées&#xa0;: zoomez</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>{distance} from what is chosen</source>
        <translation>à {distance} de la sélection</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>Click a sign, or put the cross on it and press Enter, to see its entries.</source>
        <translation>Cliquez sur un signe, ou placez-y la croix et pressez Entrée, pour voir ses notes.</translation>
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
    <name>MatrixPanel</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendance by party and meeting</source>
        <translation>Présence par partie et par réunion</translation>
    </message>
    <message>
        <source>Parties and meetings stand here as soon as there are any.</source>
        <translation>Les parties et les réunions figurent ici dès qu’il y en a.</translation>
    </message>
    <message>
        <source>Save or print attendance…</source>
        <translation>Enregistrer ou imprimer la présence…</translation>
    </message>
    <message>
        <source>Save or print open actions…</source>
        <translation>Enregistrer ou imprimer les actions ouvertes…</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
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
    <name>MeetingPane</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Hub {office}</source>
        <translation>Pôle régional {office}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parties de la réunion</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>A draft stays with the missions that write it</source>
        <translation>Un projet reste dans les missions qui le rédigent</translation>
    </message>
    <message>
        <source>Adopted {when}</source>
        <translation>Adopté {when}</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Circulate anew: silence until {day}</source>
        <translation>Diffuser à nouveau&#xa0;: silence jusqu’au {day}</translation>
    </message>
    <message>
        <source>Circulate: silence until {day}</source>
        <translation>Diffuser&#xa0;: approbation tacite jusqu’au {day}</translation>
    </message>
    <message>
        <source>Held together with {title}</source>
        <translation>Tenue avec {title}</translation>
    </message>
    <message>
        <source>In the second language</source>
        <translation>Dans la deuxième langue</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Late: the next was due {day}, none is set</source>
        <translation>En retard&#xa0;: la prochaine était due le {day}, aucune n’est fixée</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Moved from {before} to {to}</source>
        <translation>Déplacée de {before} à {to}</translation>
    </message>
    <message>
        <source>Moved to {to}</source>
        <translation>Déplacée à {to}</translation>
    </message>
    <message>
        <source>No meeting was held yet, so none is due</source>
        <translation>Aucune réunion tenue, donc aucune n’est due</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Out since {when}</source>
        <translation>Diffusé depuis {when}</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Put off from {before} to {to}</source>
        <translation>Reportée de {before} à {to}</translation>
    </message>
    <message>
        <source>Put to {to}</source>
        <translation>Fixée au {to}</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Silence until {day}</source>
        <translation>Approbation tacite jusqu’au {day}</translation>
    </message>
    <message>
        <source>Taken back: it goes out again once it is right</source>
        <translation>Repris&#xa0;: il repartira une fois corrigé</translation>
    </message>
    <message>
        <source>The agenda quotes {refs}, which {parties} may not have</source>
        <translation>L’ordre du jour cite {refs}, non communicable à {parties}</translation>
    </message>
    <message>
        <source>The next is due by {day}, set for {other}</source>
        <translation>La prochaine est due d’ici le {day}, fixée au {other}</translation>
    </message>
    <message>
        <source>The next is due {day}</source>
        <translation>La prochaine est due le {day}</translation>
    </message>
    <message>
        <source>The next was due {day}, set for {other}</source>
        <translation>La prochaine était due le {day}, fixée au {other}</translation>
    </message>
    <message>
        <source>The series begins on {day}; this is before it</source>
        <translation>La série commence le {day}&#x202f;; ceci est antérieur</translation>
    </message>
    <message>
        <source>The silence lasts until {day}, unless all answer before</source>
        <translation>Le silence court jusqu’au {day}, sauf si tous répondent avant</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’ensemble</translation>
    </message>
    <message>
        <source>Untitled meeting</source>
        <translation>Réunion sans titre</translation>
    </message>
    <message>
        <source>Untitled series</source>
        <translation>Série sans titre</translation>
    </message>
    <message>
        <source>Visa by</source>
        <translation>Visa avant</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>agrees, as the keeper noted</source>
        <translation>d’accord, selon le rédacteur</translation>
    </message>
    <message>
        <source>awaited until {day}</source>
        <translation>attendu jusqu’au {day}</translation>
    </message>
    <message>
        <source>came to {n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour chômé</translation>
    </message>
    <message>
        <source>decisions gone with it: {d} · actions kept: {a}</source>
        <translation>décisions supprimées avec elle&#xa0;: {d} · actions gardées&#xa0;: {a}</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>en désaccord</translation>
    </message>
    <message>
        <source>dissents, as the keeper noted</source>
        <translation>en désaccord, selon le rédacteur</translation>
    </message>
    <message>
        <source>due by {day}, set for {other}</source>
        <translation>due d’ici le {day}, fixée au {other}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>its owner&apos;s mission ends: hand it over in Actions</source>
        <translation>la mission du responsable prend fin&#xa0;: transmettez-la dans Actions</translation>
    </message>
    <message>
        <source>kept by {mission}</source>
        <translation>tenue par {mission}</translation>
    </message>
    <message>
        <source>never invited</source>
        <translation>jamais invité</translation>
    </message>
    <message>
        <source>next</source>
        <translation>le prochain</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>prochaine due {day}</translation>
    </message>
    <message>
        <source>no cadence agreed</source>
        <translation>aucune périodicité convenue</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>no date yet, until when</source>
        <translation>pas encore de date&#xa0;: jusqu’à quand</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>no owner and no date yet</source>
        <translation>ni responsable ni date</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>pas encore de responsable</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non sollicité</translation>
    </message>
    <message>
        <source>noted by {role}</source>
        <translation>noté par {role}</translation>
    </message>
    <message>
        <source>nothing heard since: it may be done</source>
        <translation>sans nouvelles depuis&#xa0;: peut-être faite</translation>
    </message>
    <message>
        <source>silent, which counts as agreed</source>
        <translation>silence, qui vaut accord</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>sauté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>taken: {meeting}</source>
        <translation>assuré&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>to an earlier text</source>
        <translation>sur un texte antérieur</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>told by {mission}, {when}</source>
        <translation>dit par {mission}, {when}</translation>
    </message>
    <message>
        <source>venue not said</source>
        <translation>lieu non précisé</translation>
    </message>
    <message>
        <source>was due {day}, none is set</source>
        <translation>était due le {day}, aucune n’est fixée</translation>
    </message>
    <message>
        <source>was due {day}, set for {other}</source>
        <translation>était due le {day}, fixée au {other}</translation>
    </message>
    <message>
        <source>{cadence}, from {day}</source>
        <translation>{cadence}, à compter du {day}</translation>
    </message>
    <message>
        <source>{cadence}, since ever</source>
        <translation>{cadence}, depuis toujours</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}: {why} for {parties}</source>
        <translation>{day}&#xa0;: {why} pour {parties}</translation>
    </message>
    <message>
        <source>{h} h {min} min planned</source>
        <translation>{h} h {min} min prévues</translation>
    </message>
    <message>
        <source>{mission}, {role}, {when}: {places}, written after</source>
        <translation>{mission}, {role}, {when}&#xa0;: {places}, écrit après</translation>
    </message>
    <message>
        <source>{mission}, {role}, {when}: {places}, written apart</source>
        <translation>{mission}, {role}, {when}&#xa0;: {places}, écrit séparément</translation>
    </message>
    <message>
        <source>{mission}: {does}</source>
        <translation>{mission}&#xa0;: {does}</translation>
    </message>
    <message>
        <source>{n} invited · {coming} coming</source>
        <translation>invités&#xa0;: {n} · viennent&#xa0;: {coming}</translation>
    </message>
    <message>
        <source>{n} of {all} lifts confirmed</source>
        <translation>transports confirmés&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} visas granted</source>
        <translation>visas accordés&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>en retard&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{open} of {all} actions open</source>
        <translation>actions ouvertes&#xa0;: {open} sur {all}</translation>
    </message>
    <message>
        <source>{party} hosts</source>
        <translation>hôte&#xa0;: {party}</translation>
    </message>
    <message>
        <source>{place}, second language</source>
        <translation>{place}, deuxième langue</translation>
    </message>
    <message>
        <source>{place}: written apart and not settled</source>
        <translation>{place}&#xa0;: écrit séparément, non tranché</translation>
    </message>
    <message>
        <source>{said} at {meeting}</source>
        <translation>{said}, à&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>{title} is on the same days</source>
        <translation>{title} tombe les mêmes jours</translation>
    </message>
    <message>
        <source>{title} is on the same days, with {n} of the same invited</source>
        <translation>{title} tombe les mêmes jours, avec {n} des mêmes invités</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>A series says how often missions meet and whose turn it is to host; each of its meetings is prepared, minuted and followed up here, so that what was agreed does not lapse.</source>
        <translation>Une série dit à quelle fréquence les missions se réunissent et à qui revient d’accueillir&#x202f;; chacune de ses réunions est préparée, consignée et suivie ici, pour que rien de ce qui a été convenu ne se perde.</translation>
    </message>
    <message>
        <source>Begin a series</source>
        <translation>Commencer une série</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de réunion</translation>
    </message>
    <message>
        <source>Nothing here has these words</source>
        <translation>Rien ici ne contient ces mots</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Autres réunions</translation>
    </message>
    <message>
        <source>Search series, meetings, venues</source>
        <translation>Chercher séries, réunions, lieux</translation>
    </message>
    <message>
        <source>Series and meetings</source>
        <translation>Séries et réunions</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
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
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
</context>
<context>
    <name>MinutesForms</name>
    <message>
        <source>A paper is cut to what its reader may have</source>
        <translation>Un document est réduit à ce que son lecteur peut avoir</translation>
    </message>
    <message>
        <source>Adopt the minutes</source>
        <translation>Adopter le compte rendu</translation>
    </message>
    <message>
        <source>Adopt: from here on this text does not change</source>
        <translation>Adopter&#xa0;: dès lors, ce texte ne change plus</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>Adopté à</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>Corrigendum: it stands beside the adopted text</source>
        <translation>Rectificatif&#xa0;: il figure à côté du texte adopté</translation>
    </message>
    <message>
        <source>Dissent: recorded beside the text, signed by your mission</source>
        <translation>Désaccord&#xa0;: consigné à côté du texte, signé par votre mission</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Au lieu de</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Noted by whoever keeps the minutes: nobody else signs it</source>
        <translation>Noté par celui qui tient le compte rendu&#xa0;: personne d’autre ne le signe</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Propose other words: whoever keeps the minutes decides</source>
        <translation>Proposer un autre texte&#xa0;: celui qui tient le compte rendu en décide</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Consigner le désaccord</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write the corrigendum</source>
        <translation>Rédiger le rectificatif</translation>
    </message>
</context>
<context>
    <name>MissionDetail</name>
    <message>
        <source>No posts are listed here.</source>
        <translation>Aucun poste n’est indiqué ici.</translation>
    </message>
    <message>
        <source>No site of this mission is in the list of parties.</source>
        <translation>Aucun site de cette mission ne figure dans la liste des parties.</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>point focal</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>pas de carte</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>poste vacant</translation>
    </message>
    <message>
        <source>{n} verified</source>
        <translation>vérifiés&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>By video</source>
        <translation>Par visio</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>In person and by video</source>
        <translation>En personne et par visio</translation>
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
    <name>MonthShort</name>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
</context>
<context>
    <name>MovesPanel</name>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Hold them together</source>
        <translation>Les tenir ensemble</translation>
    </message>
    <message>
        <source>It cannot end before it begins</source>
        <translation>La fin ne peut précéder le début</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>Its minutes begin anew, and what was typed for it goes along</source>
        <translation>Le compte rendu repart de zéro, et ce qui a été saisi est transmis</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message numerus="yes">
        <source>Put off by %n days all in all</source>
        <translation>
            <numerusform>Reportée de %n jour au total</numerusform>
            <numerusform>Reportée de %n jours au total</numerusform>
        </translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Save (.ics)…</source>
        <translation>Enregistrer (.ics)…</translation>
    </message>
    <message>
        <source>Save the invitation for calendars</source>
        <translation>Enregistrer l’invitation pour calendriers</translation>
    </message>
    <message>
        <source>Schedule and invite</source>
        <translation>Programmer et inviter</translation>
    </message>
    <message>
        <source>Send a newer invitation</source>
        <translation>Envoyer une nouvelle invitation</translation>
    </message>
</context>
<context>
    <name>NewKitScreen</name>
    <message>
        <source>A new recovery kit</source>
        <translation>Un nouveau kit de secours</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>The recovery kit was used, so its words were out of their safe. It still opens the vault until you have saved this new one; burn its pages then.</source>
        <translation>Le kit de secours a servi&#xa0;: ses mots sont donc sortis de leur coffre-fort. Il ouvre encore le coffre jusqu’à ce que vous ayez enregistré celui-ci&#x202f;; brûlez alors ses pages.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Add it as a place, if it will be named again.</source>
        <translation>Ajoutez-le comme lieu, s’il doit être cité à nouveau.</translation>
    </message>
    <message>
        <source>Add it first: in Exchange by Add a place, or by `liaison carrier add`.</source>
        <translation>Ajoutez-le d’abord&#xa0;: dans Échange par Ajouter un emplacement, ou par `liaison carrier add`.</translation>
    </message>
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
        <source>Ask their mission. If you agree, revoke it too: a second word holds what it wrote later.</source>
        <translation>Demandez à leur mission. Si vous êtes d’accord, révoquez-le aussi&#xa0;: une seconde parole retient ce qu’il a écrit ensuite.</translation>
    </message>
    <message>
        <source>Ask who runs the server for the right address.</source>
        <translation>Demandez la bonne adresse à qui gère le serveur.</translation>
    </message>
    <message>
        <source>Ask who runs the server to read its key out; if it is this one, keep it: carrier add ADDRESS --host-key {fingerprint}.</source>
        <translation>Demandez à qui gère le serveur de lire sa clé à haute voix&#x202f;; si c’est celle-ci, gardez-la&#xa0;: carrier add ADDRESS --host-key {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask who runs the server; an authority of the mission&apos;s own can be given: carrier add ADDRESS --ca-file FILE.</source>
        <translation>Demandez à qui gère le serveur&#x202f;; une autorité propre à la mission peut être indiquée&#xa0;: carrier add ADDRESS --ca-file FILE.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy.</source>
        <translation>Demandez une autre copie à qui l’a envoyé.</translation>
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
        <source>Bring it back first: record undelete.</source>
        <translation>Rétablissez-la d’abord&#xa0;: record undelete.</translation>
    </message>
    <message>
        <source>Call the meeting off, or correct its minutes.</source>
        <translation>Annulez la réunion, ou corrigez son compte rendu.</translation>
    </message>
    <message>
        <source>Change it, and go on.</source>
        <translation>Modifiez la valeur, puis continuez.</translation>
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
        <source>Check the file, or exchange with whoever made it first.</source>
        <translation>Vérifiez le fichier, ou échangez d’abord avec son auteur.</translation>
    </message>
    <message>
        <source>Check the letters, or exchange with the secretary first.</source>
        <translation>Vérifiez les lettres, ou échangez d’abord avec le secrétariat.</translation>
    </message>
    <message>
        <source>Choose a colleague of your own mission.</source>
        <translation>Choisissez un collègue de votre propre mission.</translation>
    </message>
    <message>
        <source>Choose a day in there, or make it a meeting of its own.</source>
        <translation>Choisissez un jour compris entre ces dates, ou faites-en une réunion à part.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk that nothing else synchronizes.</source>
        <translation>Choisissez un dossier du disque de cet ordinateur que rien d’autre ne synchronise.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick, or write the address as one of these.</source>
        <translation>Choisissez un dossier ou une clé USB, ou écrivez l’adresse comme l’une de celles-ci.</translation>
    </message>
    <message>
        <source>Choose a later day, or correct the series&apos; first day.</source>
        <translation>Choisissez un jour ultérieur, ou corrigez le premier jour de la série.</translation>
    </message>
    <message>
        <source>Choose a note of people who move, or of an incident.</source>
        <translation>Choisissez une note sur un déplacement de personnes ou sur un incident.</translation>
    </message>
    <message>
        <source>Choose a stick or another folder.</source>
        <translation>Choisissez une clé ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a warning: record list --kind warning.</source>
        <translation>Choisissez une alerte&#xa0;: record list --kind warning.</translation>
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
        <source>Choose another, or leave it.</source>
        <translation>Choisissez autre chose, ou n’y touchez pas.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or make a new one.</source>
        <translation>Choisissez le dossier d’un coffre, ou créez-en un.</translation>
    </message>
    <message>
        <source>Choose two such notes: event candidates.</source>
        <translation>Choisissez deux notes de ce genre&#xa0;: event candidates.</translation>
    </message>
    <message>
        <source>Circulate it anew, or let a meeting adopt it as corrected.</source>
        <translation>Diffusez-le à nouveau, ou faites-le adopter tel que corrigé par une réunion.</translation>
    </message>
    <message>
        <source>Circulate its minutes after it.</source>
        <translation>Diffusez le compte rendu après la réunion.</translation>
    </message>
    <message>
        <source>Circulate the minutes, or let that mission edit the meeting.</source>
        <translation>Diffusez le compte rendu, ou autorisez cette mission à modifier la réunion.</translation>
    </message>
    <message>
        <source>Close other programs and try again; the bundles stay where they are.</source>
        <translation>Fermez d’autres programmes et réessayez&#x202f;; les paquets restent où ils sont.</translation>
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
        <source>Compare codes with them first.</source>
        <translation>Comparez d’abord les codes avec eux.</translation>
    </message>
    <message>
        <source>Compare it with the paper, word by word.</source>
        <translation>Comparez avec le papier, mot par mot.</translation>
    </message>
    <message>
        <source>Copy both again; the sender still has everything.</source>
        <translation>Recopiez les deux&#x202f;; l’expéditeur a encore tout.</translation>
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
        <source>Correct it; if it is a mission that has just opened, say so (--new-mission).</source>
        <translation>Corrigez-le&#x202f;; si c’est une mission qui vient d’ouvrir, dites-le (--new-mission).</translation>
    </message>
    <message>
        <source>Correct its minutes, or prepare another meeting.</source>
        <translation>Corrigez son compte rendu, ou préparez une autre réunion.</translation>
    </message>
    <message>
        <source>Correct the text and circulate it anew, or let a meeting adopt.</source>
        <translation>Corrigez le texte et diffusez-le à nouveau, ou faites-le adopter par une réunion.</translation>
    </message>
    <message>
        <source>Delete files there that nobody needs, and exchange again.</source>
        <translation>Supprimez-y les fichiers dont personne n’a besoin, et échangez à nouveau.</translation>
    </message>
    <message>
        <source>Do not accept it; correct the text by hand, or ask for another.</source>
        <translation>Ne l’acceptez pas&#x202f;; corrigez le texte à la main, ou demandez-en une autre.</translation>
    </message>
    <message>
        <source>Do not open it; restore a backup.</source>
        <translation>Ne l’ouvrez pas&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for it again where it was made.</source>
        <translation>Ne vous y fiez pas&#x202f;; redemandez-le là où il a été établi.</translation>
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
        <source>Exchange again with whoever wrote the record; a large one comes only when you ask[: record ask {ref} {item}].</source>
        <translation>Refaites un échange avec l’auteur de la fiche&#x202f;; une grande pièce jointe ne vient que sur demande[&#xa0;: record ask {ref} {item}].</translation>
    </message>
    <message>
        <source>Exchange again: what was finished counts, the rest is resumed.</source>
        <translation>Échangez à nouveau&#xa0;: ce qui est terminé compte, le reste reprend.</translation>
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
        <source>Exchange first; if it stays so, print the paper anew.</source>
        <translation>Échangez d’abord&#x202f;; si rien ne change, réimprimez le document.</translation>
    </message>
    <message>
        <source>Exchange first; if the text was changed, {keeper} has to circulate it anew.</source>
        <translation>Échangez d’abord&#x202f;; si le texte a été modifié, {keeper} doit le diffuser à nouveau.</translation>
    </message>
    <message>
        <source>Exchange with those who wrote them, then try again.</source>
        <translation>Échangez avec ceux qui l’ont rédigé, puis réessayez.</translation>
    </message>
    <message>
        <source>Exchange with {mission}; their answer comes back by bundle.</source>
        <translation>Échangez avec {mission}&#x202f;; leur réponse reviendra par paquet.</translation>
    </message>
    <message>
        <source>Follow it up: warning follow-up {ref}. For one more, say --again.</source>
        <translation>Donnez-lui une suite&#xa0;: warning follow-up {ref}. Pour une alerte de plus, ajoutez --again.</translation>
    </message>
    <message>
        <source>Free some space on this laptop and try again.</source>
        <translation>Libérez de la place sur ce poste et réessayez.</translation>
    </message>
    <message>
        <source>Free some space there[, {missing_mib} MiB or more,] and exchange again: it goes on where it stopped.</source>
        <translation>Libérez-y de la place[, {missing_mib} Mio ou plus,] et échangez à nouveau&#xa0;: l’échange reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Freeze it once that time has begun; until then make drafts.</source>
        <translation>Figez-le une fois cette période commencée&#x202f;; d’ici là, faites des projets.</translation>
    </message>
    <message>
        <source>Give a key as OpenSSH writes it; its passphrase is the password.</source>
        <translation>Donnez une clé au format OpenSSH&#x202f;; sa phrase secrète est le mot de passe.</translation>
    </message>
    <message>
        <source>Give a name that ends in one of these.</source>
        <translation>Donnez un nom qui se termine par l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>Give each action one owner and one date.</source>
        <translation>Donnez à chaque action un responsable et une date.</translation>
    </message>
    <message>
        <source>Give it a number of its own, or take one of the two out.</source>
        <translation>Donnez-lui un numéro à elle, ou retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Give it another name, or choose another folder.</source>
        <translation>Donnez-lui un autre nom, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Give it as ssh-keygen -l prints it: SHA256: and 43 letters, digits, plus signs or slashes.</source>
        <translation>Donnez-la comme ssh-keygen -l l’affiche&#xa0;: SHA256: et 43 lettres, chiffres, signes plus ou barres obliques.</translation>
    </message>
    <message>
        <source>Give it to your colleagues (card export).</source>
        <translation>Donnez-la à vos collègues (card export).</translation>
    </message>
    <message>
        <source>Give its reference, or the first letters of its id.</source>
        <translation>Donnez sa référence, ou les premières lettres de son identifiant.</translation>
    </message>
    <message>
        <source>Give its time zone, such as {example} (--time-zone).</source>
        <translation>Indiquez son fuseau horaire, par exemple {example} (--time-zone).</translation>
    </message>
    <message>
        <source>Give one of these, or make a record of the site first.</source>
        <translation>Donnez l’un de ceux-ci, ou créez d’abord une fiche du site.</translation>
    </message>
    <message>
        <source>Give one of these.</source>
        <translation>Donnez l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate as text that begins BEGIN CERTIFICATE.</source>
        <translation>Donnez le certificat de l’autorité sous forme de texte commençant par BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Give the letters that record history prints before it.</source>
        <translation>Donnez les lettres que record history imprime devant elle.</translation>
    </message>
    <message>
        <source>Give the reference of one of these.</source>
        <translation>Donnez la référence de l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>Give the template whose SHA-256 begins with {letterhead}.</source>
        <translation>Donnez le modèle dont le SHA-256 commence par {letterhead}.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>Donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Go on with it, or open that of another quarter.</source>
        <translation>Poursuivez ce travail, ou ouvrez l’évaluation d’un autre trimestre.</translation>
    </message>
    <message>
        <source>Have each copy go on as a new device (vault renew), and give out its new card (card export).</source>
        <translation>Faites continuer chaque copie comme nouvel appareil (vault renew), et remettez sa nouvelle carte (card export).</translation>
    </message>
    <message>
        <source>Have it read again, or refuse it and tell its sender.</source>
        <translation>Faites-le relire, ou refusez-le et prévenez son expéditeur.</translation>
    </message>
    <message>
        <source>Have what may be told written anew and cleared for them.</source>
        <translation>Faites rédiger à nouveau ce qui peut être dit, et faites-le approuver pour eux.</translation>
    </message>
    <message>
        <source>If it was written in good faith, its mission can let it count (card revoke).</source>
        <translation>S’il a été écrit de bonne foi, sa mission peut le valider (card revoke).</translation>
    </message>
    <message>
        <source>If you copied the vault or put older files back, go on as a new device (vault renew); if not, ask who had the laptop.</source>
        <translation>Si vous avez copié le coffre ou remis d’anciens fichiers, continuez comme nouvel appareil (vault renew)&#x202f;; sinon, demandez qui a eu le poste.</translation>
    </message>
    <message>
        <source>Import it into an exercise vault.</source>
        <translation>Importez-la dans un coffre d’exercice.</translation>
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
        <source>Issue a follow-up, withdraw it with a reason, or recall it from a reader.</source>
        <translation>Émettez une alerte de suivi, retirez l’alerte avec un motif, ou rappelez-la auprès d’un lecteur.</translation>
    </message>
    <message>
        <source>Issue it first.</source>
        <translation>Émettez-la d’abord.</translation>
    </message>
    <message>
        <source>Issue the warning.</source>
        <translation>Émettez l’alerte.</translation>
    </message>
    <message>
        <source>It goes again as soon as something newer goes to them.</source>
        <translation>Il repartira dès que quelque chose de plus récent leur sera envoyé.</translation>
    </message>
    <message>
        <source>It is set aside; ask the sender what is in it before you try again.</source>
        <translation>Il est mis de côté&#x202f;; demandez à l’expéditeur ce qu’il contient avant de réessayer.</translation>
    </message>
    <message>
        <source>Its own mission can let it count after all.</source>
        <translation>Sa propre mission peut encore la valider.</translation>
    </message>
    <message>
        <source>Keep exercises and real work in separate vaults.</source>
        <translation>Gardez exercices et travail réel dans des coffres séparés.</translation>
    </message>
    <message>
        <source>Keep place, month and numbers, and what a warning asks for: no actors, text, days or files. Of a lesson, say that it names nobody.</source>
        <translation>Gardez le lieu, le mois et les chiffres, et ce que demande une alerte&#xa0;: ni acteurs, ni texte, ni jours, ni fichiers. Pour un enseignement, indiquez qu’il ne nomme personne.</translation>
    </message>
    <message>
        <source>Keep the file as safe as the vault.</source>
        <translation>Gardez le fichier aussi bien protégé que le coffre.</translation>
    </message>
    <message>
        <source>Leave it where it lies.</source>
        <translation>Laissez-le où il est.</translation>
    </message>
    <message>
        <source>Leave standard output open, or send it to a file.</source>
        <translation>Laissez la sortie standard ouverte, ou dirigez-la vers un fichier.</translation>
    </message>
    <message>
        <source>Leave the number out, or take {next}.</source>
        <translation>Omettez le numéro, ou prenez {next}.</translation>
    </message>
    <message>
        <source>Look at it again on the paper; every letter counts.</source>
        <translation>Regardez-le encore sur le papier&#x202f;; chaque lettre compte.</translation>
    </message>
    <message>
        <source>Look at it again, if that was not meant.</source>
        <translation>Revoyez-le, si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Look at the inbox again.</source>
        <translation>Revoyez les arrivées.</translation>
    </message>
    <message>
        <source>Look at the line and the address; exchange again when it is there.</source>
        <translation>Vérifiez la connexion et l’adresse&#x202f;; échangez à nouveau quand il répond.</translation>
    </message>
    <message>
        <source>Look at the list of clashes again.</source>
        <translation>Revoyez la liste des conflits.</translation>
    </message>
    <message>
        <source>Look at the list of contacts.</source>
        <translation>Consultez la liste des contacts.</translation>
    </message>
    <message>
        <source>Look at the printer and print again; the ledger counts both attempts.</source>
        <translation>Vérifiez l’imprimante et réimprimez&#x202f;; le registre compte les deux tentatives.</translation>
    </message>
    <message>
        <source>Look at the record again: its attachments stand at its end.</source>
        <translation>Revoyez la fiche&#xa0;: ses pièces jointes figurent à la fin.</translation>
    </message>
    <message>
        <source>Look at what was said of each of them; take yours back with: event unlink.</source>
        <translation>Voyez ce qui a été dit de chacune&#x202f;; retirez ce que vous en avez dit avec&#xa0;: event unlink.</translation>
    </message>
    <message>
        <source>Look for a word that is missing, or is there twice.</source>
        <translation>Cherchez un mot qui manque, ou qui y est deux fois.</translation>
    </message>
    <message>
        <source>Look for its records in the log.</source>
        <translation>Cherchez ses fiches dans la main courante.</translation>
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
        <source>Make a new one: what was recalled is no part of it.</source>
        <translation>Faites-en un nouveau&#xa0;: ce qui a été rappelé n’y figure pas.</translation>
    </message>
    <message>
        <source>Mark it as its source is marked.</source>
        <translation>Marquez-le comme l’est sa source.</translation>
    </message>
    <message>
        <source>Move the stick&apos;s little switch; on a server, ask who runs it.</source>
        <translation>Déplacez le petit verrou de la clé&#x202f;; pour un serveur, demandez à qui le gère.</translation>
    </message>
    <message>
        <source>Name a correction[: {corrections}]; an answer is only read.</source>
        <translation>Indiquez une correction[&#xa0;: {corrections}]&#x202f;; une réponse ne fait que se lire.</translation>
    </message>
    <message>
        <source>Name one that is here and is not deleted.</source>
        <translation>Indiquez une fiche présente ici et non supprimée.</translation>
    </message>
    <message>
        <source>Name the border segment or the mission to warn in the note.</source>
        <translation>Indiquez dans la note le segment frontalier ou la mission à alerter.</translation>
    </message>
    <message>
        <source>Name the columns as an export of ours does: {allowed}.</source>
        <translation>Nommez les colonnes comme dans nos exportations&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>Name who was there on that day.</source>
        <translation>Indiquez qui existait ce jour-là.</translation>
    </message>
    <message>
        <source>Note who answered by radio or telephone: warning note-ack.</source>
        <translation>Notez qui a répondu par radio ou téléphone&#xa0;: warning note-ack.</translation>
    </message>
    <message>
        <source>Nothing needs to be undone.</source>
        <translation>Il n’y a rien à annuler.</translation>
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
        <source>Plug it in, look at its address, or choose another; nothing was deleted.</source>
        <translation>Rebranchez-la, vérifiez son adresse, ou choisissez autre chose&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Plug the stick in and try again; to use this disk, choose another folder.</source>
        <translation>Branchez la clé et réessayez&#x202f;; pour utiliser ce disque, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Propose a correction and take it in, or reopen the minutes.</source>
        <translation>Proposez une correction et intégrez-la, ou rouvrez le compte rendu.</translation>
    </message>
    <message>
        <source>Propose other words instead: by `minutes correct`, or Propose a correction.</source>
        <translation>Proposez plutôt une autre formulation&#xa0;: par `minutes correct`, ou par Proposer une correction.</translation>
    </message>
    <message>
        <source>Put --vault DIR before the command, or set LIAISON_VAULT.</source>
        <translation>Mettez --vault DIR avant la commande, ou définissez LIAISON_VAULT.</translation>
    </message>
    <message>
        <source>Put it in, see the manual on letterheads.</source>
        <translation>Ajoutez-le, voir le manuel des papiers à en-tête.</translation>
    </message>
    <message>
        <source>Put it right in the file.</source>
        <translation>Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>Put right whichever of the two is wrong.</source>
        <translation>Corrigez celui des deux qui est faux.</translation>
    </message>
    <message>
        <source>Put that right, save it as CSV UTF-8, and import it again.</source>
        <translation>Corrigez cela, enregistrez le fichier en CSV UTF-8, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Put the bulk of it into an attachment.</source>
        <translation>Mettez-en l’essentiel dans une pièce jointe.</translation>
    </message>
    <message>
        <source>Put the vault&apos;s own file back, or restore the latest backup.</source>
        <translation>Remettez le fichier du coffre, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Read it again; if it still differs, exchange cards by hand.</source>
        <translation>Relisez-le&#x202f;; s’il diffère encore, échangez les cartes en main propre.</translation>
    </message>
    <message>
        <source>Refuse the whole bundle, or let the rest of it wait.</source>
        <translation>Refusez le paquet entier, ou laissez attendre le reste.</translation>
    </message>
    <message>
        <source>Release it to them if you own it, or choose other readers.</source>
        <translation>Communiquez-le-leur s’il est à vous, ou choisissez d’autres lecteurs.</translation>
    </message>
    <message>
        <source>Rely on a file that nobody saved anew, or print it here.</source>
        <translation>Fiez-vous à un fichier que personne n’a réenregistré, ou imprimez-le ici.</translation>
    </message>
    <message>
        <source>Restore the latest backup; nothing more was written.</source>
        <translation>Restaurez la dernière sauvegarde&#x202f;; rien d’autre n’a été écrit.</translation>
    </message>
    <message>
        <source>Say in a few words why; its sender is told.</source>
        <translation>Dites en quelques mots pourquoi&#x202f;; son expéditeur en est informé.</translation>
    </message>
    <message>
        <source>Say it shorter, in a follow-up if the warning is issued.</source>
        <translation>Dites-le plus brièvement, dans une alerte de suivi si l’alerte est déjà émise.</translation>
    </message>
    <message>
        <source>Scan it again, or type the code of thirty digits instead.</source>
        <translation>Scannez-le à nouveau, ou tapez plutôt le code de trente chiffres.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voyez --help.</translation>
    </message>
    <message>
        <source>See what is in it, then accept or refuse it.</source>
        <translation>Voyez ce qu’il contient, puis acceptez-le ou refusez-le.</translation>
    </message>
    <message>
        <source>See what is in it: inbox show ID.</source>
        <translation>Voyez ce qu’il contient&#xa0;: inbox show ID.</translation>
    </message>
    <message>
        <source>See what it is: record show {ref}.</source>
        <translation>Voyez ce que c’est&#xa0;: record show {ref}.</translation>
    </message>
    <message>
        <source>See why: record list --aside. Ask {owner} if you need it.</source>
        <translation>Voyez pourquoi&#xa0;: record list --aside. Demandez-le à {owner} si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Set it as plain, dark text, see the manual on letterheads.</source>
        <translation>Mettez-le en texte simple et foncé, voir le manuel des papiers à en-tête.</translation>
    </message>
    <message>
        <source>Set the place up anew with the right user and password or key.</source>
        <translation>Reconfigurez l’emplacement avec le bon utilisateur et le bon mot de passe ou la bonne clé.</translation>
    </message>
    <message>
        <source>Settle each of these, then go on.</source>
        <translation>Tranchez chacun de ces points, puis continuez.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Ask who runs the server before you keep the new one.</source>
        <translation>Quelqu’un s’est peut-être interposé. Demandez à qui gère le serveur avant de garder la nouvelle.</translation>
    </message>
    <message>
        <source>Split it, and import one part after the other.</source>
        <translation>Divisez-le, et importez une partie après l’autre.</translation>
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
        <source>Take another stick; the sender still has everything.</source>
        <translation>Prenez une autre clé&#x202f;; l’expéditeur a encore tout.</translation>
    </message>
    <message>
        <source>Take another stick; this one loses data.</source>
        <translation>Prenez une autre clé&#x202f;; celle-ci perd des données.</translation>
    </message>
    <message>
        <source>Take audiences out of its release: then it does not leave.</source>
        <translation>Retirez des publics de ses destinataires&#xa0;: il ne part alors pas.</translation>
    </message>
    <message>
        <source>Take it out, and give user and password beside it; the vault keeps them.</source>
        <translation>Retirez-le, et donnez à part l’utilisateur et le mot de passe&#x202f;; le coffre les garde.</translation>
    </message>
    <message>
        <source>Take its line out of that agenda first; then narrow it.</source>
        <translation>Retirez d’abord sa ligne de cet ordre du jour&#x202f;; restreignez ensuite ses destinataires.</translation>
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
        <translation>Suivez les étapes dans l’ordre.</translation>
    </message>
    <message>
        <source>Take these lines out, or release the records.</source>
        <translation>Retirez ces lignes, ou rendez les fiches communicables.</translation>
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
        <source>Tell its users: each copy goes on as a new device (vault renew). Then verify the new card.</source>
        <translation>Prévenez ses utilisateurs&#xa0;: chaque copie continue comme nouvel appareil (vault renew). Vérifiez ensuite la nouvelle carte.</translation>
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
        <source>The situation report counts it; write what may be told anew.</source>
        <translation>Le rapport de situation en tient le compte&#x202f;; écrivez à nouveau ce qui peut être dit.</translation>
    </message>
    <message>
        <source>Try again, or take another.</source>
        <translation>Réessayez, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>Type at least {least} of the letters and digits that end the last line of each page, or the name of a file.</source>
        <translation>Tapez au moins {least} des lettres et chiffres qui terminent la dernière ligne de chaque page, ou le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Type it again, or use the words of the recovery kit.</source>
        <translation>Retapez-la, ou utilisez les mots du kit de secours.</translation>
    </message>
    <message>
        <source>Unlink one of them from that note first: event unlink.</source>
        <translation>Déliez d’abord l’une d’elles de cette note&#xa0;: event unlink.</translation>
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
        <source>Use one of these[; all of them: {listing}].</source>
        <translation>Utilisez l’une de ces valeurs[&#x202f;; liste complète&#xa0;: {listing}].</translation>
    </message>
    <message>
        <source>Use the commands: liaison --help.</source>
        <translation>Utilisez les commandes&#xa0;: liaison --help.</translation>
    </message>
    <message>
        <source>Use webdavs:// or s3://; only this computer may be reached openly.</source>
        <translation>Utilisez webdavs:// ou s3://&#x202f;; seul cet ordinateur peut être joint sans chiffrement.</translation>
    </message>
    <message>
        <source>Wait for that day, or for their answers.</source>
        <translation>Attendez ce jour, ou leurs réponses.</translation>
    </message>
    <message>
        <source>Wait for them, or freeze it and say why without each of them.</source>
        <translation>Attendez-les, ou figez-la et dites pourquoi sans chacun d’eux.</translation>
    </message>
    <message>
        <source>Wait until then, or correct when it began.</source>
        <translation>Attendez jusque-là, ou corrigez l’heure de début.</translation>
    </message>
    <message>
        <source>What others say is theirs; say that they are two events: event apart.</source>
        <translation>Ce que d’autres disent leur appartient&#x202f;; dites que ce sont deux événements&#xa0;: event apart.</translation>
    </message>
    <message>
        <source>Withdraw it where it was made.</source>
        <translation>Retirez-le là où il a été fait.</translation>
    </message>
    <message>
        <source>Write a corrigendum; it stands beside the adopted text.</source>
        <translation>Rédigez un rectificatif&#x202f;; il figure à côté du texte adopté.</translation>
    </message>
    <message>
        <source>Write a new incident that follows it, and report that.</source>
        <translation>Rédigez un nouvel incident qui lui fait suite, et rendez compte de celui-ci.</translation>
    </message>
    <message>
        <source>Write a new one that supersedes it.</source>
        <translation>Rédigez-en une nouvelle qui la remplace.</translation>
    </message>
    <message>
        <source>Write a version of it at a lower level.</source>
        <translation>Rédigez-en une version de niveau inférieur.</translation>
    </message>
    <message>
        <source>Write it as webdavs://host/folder, sftp://host/folder or s3://host/bucket.</source>
        <translation>Écrivez-la sous la forme webdavs://host/folder, sftp://host/folder ou s3://host/bucket.</translation>
    </message>
    <message>
        <source>Write the least first: {most}-{least}.</source>
        <translation>Écrivez d’abord le minimum&#xa0;: {most}-{least}.</translation>
    </message>
    <message>
        <source>Write the role or a code, never who a victim, a witness or a source is.</source>
        <translation>Écrivez la fonction ou un code, jamais l’identité d’une victime, d’un témoin ou d’une source.</translation>
    </message>
    <message>
        <source>{owner} can withdraw the recall.</source>
        <translation>{owner} peut retirer le rappel.</translation>
    </message>
    <message>
        <source>{settle}[, with whoever wrote {source}][; or issue it all the same with {despite} and use the radio].</source>
        <translation>{settle}[, avec l’auteur de {source}][&#x202f;; ou émettez-la quand même avec {despite} et passez par la radio].</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days missed; last {day}</source>
        <translation>
            <numerusform>%n jour manqué&#x202f;; dernier le {day}</numerusform>
            <numerusform>%n jours manqués&#x202f;; dernier le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in {span}</source>
        <translation>
            <numerusform>%n fois en {span}</numerusform>
            <numerusform>%n fois en {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times {span}</source>
        <translation>
            <numerusform>%n fois {span}</numerusform>
            <numerusform>%n fois {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>retard&#xa0;: %n j ouvré</numerusform>
            <numerusform>retard&#xa0;: %n j ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working days</source>
        <translation>
            <numerusform>dans %n jour ouvré</numerusform>
            <numerusform>dans %n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working days</source>
        <translation>
            <numerusform>en retard de %n jour ouvré</numerusform>
            <numerusform>en retard de %n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off by %n days all in all</source>
        <translation>
            <numerusform>reportée de %n jour au total</numerusform>
            <numerusform>reportée de %n jours au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n days</source>
        <translation>
            <numerusform>%n jour de suite</numerusform>
            <numerusform>%n jours de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} is %n days away, with {n} of the same invited</source>
        <translation>
            <numerusform>{title} est à %n jour d’écart, avec {n} des mêmes invités</numerusform>
            <numerusform>{title} est à %n jours d’écart, avec {n} des mêmes invités</numerusform>
        </translation>
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
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>A colleague&apos;s code</source>
        <translation>Le code d’un collègue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Enregistrer une page à imprimer…</translation>
    </message>
    <message>
        <source>Scan it into this line, or type the text under it; blanks do not matter.</source>
        <translation>Scannez-le dans cette ligne, ou tapez le texte placé dessous&#x202f;; les espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>Le code de votre carte</translation>
    </message>
    <message>
        <source>The text of a colleague&apos;s QR code</source>
        <translation>Le texte du code QR d’un collègue</translation>
    </message>
    <message>
        <source>Whoever reads this code from your own screen or paper has verified your card, by whatever way the card itself comes. It says nothing about you.</source>
        <translation>Qui lit ce code sur votre propre écran ou papier a vérifié votre carte, quelle que soit la voie par laquelle elle arrive. Il ne dit rien de vous.</translation>
    </message>
</context>
<context>
    <name>OrphanBanner</name>
    <message>
        <source>Hand them over</source>
        <translation>Les transmettre</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open as a form</source>
        <translation>Ouvrir en formulaire</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>1 Open matters</source>
        <translation>1 Affaires en cours</translation>
    </message>
    <message>
        <source>1 When</source>
        <translation>1 Quand</translation>
    </message>
    <message>
        <source>2 Promised calls</source>
        <translation>2 Appels promis</translation>
    </message>
    <message>
        <source>2 Where</source>
        <translation>2 Où</translation>
    </message>
    <message>
        <source>3 Warnings not acknowledged</source>
        <translation>3 Alertes sans accusé de réception</translation>
    </message>
    <message>
        <source>3 Who</source>
        <translation>3 Qui</translation>
    </message>
    <message>
        <source>4 Actions due in this shift</source>
        <translation>4 Actions à échéance pendant ce tour de service</translation>
    </message>
    <message>
        <source>4 What</source>
        <translation>4 Quoi</translation>
    </message>
    <message>
        <source>5 Aircraft and patrols out</source>
        <translation>5 Aéronefs et patrouilles en sortie</translation>
    </message>
    <message>
        <source>5 Casualties</source>
        <translation>5 Victimes</translation>
    </message>
    <message>
        <source>6 Action taken</source>
        <translation>6 Mesures prises</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Accusé de réception avant</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Mesures prises</translation>
    </message>
    <message>
        <source>Action taken: {said}</source>
        <translation>Mesures prises&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>All inputs were received.</source>
        <translation>Toutes les contributions ont été reçues.</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Annex A: Attendance</source>
        <translation>Annexe A&#xa0;: Présence</translation>
    </message>
    <message>
        <source>Annex B: Replies and corrections</source>
        <translation>Annexe B&#xa0;: Réponses et corrections</translation>
    </message>
    <message>
        <source>Annex C: Papers</source>
        <translation>Annexe C&#xa0;: Documents</translation>
    </message>
    <message>
        <source>Annex: FLASH reports of the period</source>
        <translation>Annexe&#xa0;: rapports FLASH de la période</translation>
    </message>
    <message>
        <source>Annex: incidents of the quarter</source>
        <translation>Annexe&#xa0;: incidents du trimestre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Armed groups and crime</source>
        <translation>Groupes armés et criminalité</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date de</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Border segment</source>
        <translation>Segment frontalier</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Came to {came} of {invited}</source>
        <translation>Présent à {came} sur {invited}</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>Affaires civiles</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coming from</source>
        <translation>Venant de</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on {what}</source>
        <translation>Commentaire sur {what}</translation>
    </message>
    <message>
        <source>Compared: {differences}</source>
        <translation>Comparé&#xa0;: {differences}</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Feuille de comparaison</translation>
    </message>
    <message>
        <source>Comparison {number}</source>
        <translation>Comparaison {number}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Contact with sister missions: contacts were noted, with whom was not.</source>
        <translation>Contact avec les missions sœurs&#xa0;: des contacts ont été notés, mais pas avec qui.</translation>
    </message>
    <message>
        <source>Contact with sister missions: no.</source>
        <translation>Contact avec les missions sœurs&#xa0;: non.</translation>
    </message>
    <message>
        <source>Contact with sister missions: nothing released to this reader.</source>
        <translation>Contact avec les missions sœurs&#xa0;: rien de communicable à ce lecteur.</translation>
    </message>
    <message>
        <source>Contact with sister missions: yes, {missions}.</source>
        <translation>Contact avec les missions sœurs&#xa0;: oui, {missions}.</translation>
    </message>
    <message>
        <source>Corrigenda</source>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Counts by place and month; days and persons are not told.</source>
        <translation>Chiffres par lieu et par mois&#x202f;; ni les jours ni les personnes ne sont indiqués.</translation>
    </message>
    <message>
        <source>Cross-border and sister missions</source>
        <translation>Transfrontalier et missions sœurs</translation>
    </message>
    <message>
        <source>DTG</source>
        <translation>DTG</translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation>Groupe date-heure</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differences of view</source>
        <translation>Divergences de vues</translation>
    </message>
    <message>
        <source>Displacement and humanitarian</source>
        <translation>Déplacements et humanitaire</translation>
    </message>
    <message>
        <source>Displacement: reports {n}, people {people}.</source>
        <translation>Déplacements&#xa0;: signalements {n}, personnes {people}.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier {number}</source>
        <translation>Dossier nº {number}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Earlier warnings that are not noted everywhere: {n}.</source>
        <translation>Alertes antérieures dont il n’a pas été pris note partout&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>FLASH {number}</source>
        <translation>FLASH {number}</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>Rapport éclair</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Au lieu de</translation>
    </message>
    <message>
        <source>For “{old}” read “{new}” ({why}; {by}, {day})</source>
        <translation>Au lieu de «&#xa0;{old}&#xa0;», lire «&#xa0;{new}&#xa0;» ({why}&#x202f;; {by}, {day})</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Frozen without: {why}</source>
        <translation>Figée sans cette approbation&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Functions in the room: {functions}.</source>
        <translation>Fonctions présentes dans la salle&#xa0;: {functions}.</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Allant vers</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host authority relations and obstruction</source>
        <translation>Relations avec les autorités hôtes et entraves</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Comment c’est arrivé</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur du</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents known to this reader: {n}; the quarter before: {before}.</source>
        <translation>Incidents connus de ce lecteur&#xa0;: {n}&#x202f;; trimestre précédent&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>Incidents released to this reader: {n}. Killed: {killed}. Injured: {injured}. Abducted: {abducted}.</source>
        <translation>Incidents communicables à ce lecteur&#xa0;: {n}. Tués&#xa0;: {killed}. Blessés&#xa0;: {injured}. Enlevés&#xa0;: {abducted}.</translation>
    </message>
    <message>
        <source>Incidents: nothing released to this reader.</source>
        <translation>Incidents&#xa0;: rien de communicable à ce lecteur.</translation>
    </message>
    <message>
        <source>Incidents: {n}. Killed: {killed}. Injured: {injured}. Abducted: {abducted}.</source>
        <translation>Incidents&#xa0;: {n}. Tués&#xa0;: {killed}. Blessés&#xa0;: {injured}. Enlevés&#xa0;: {abducted}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Inputs missing: {sites}.</source>
        <translation>Contributions manquantes&#xa0;: {sites}.</translation>
    </message>
    <message>
        <source>Intent / capability / inhibiting (1-5)</source>
        <translation>Intention / capacité / contexte inhibant (1-5)</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Principales appréciations</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Dernière information</translation>
    </message>
    <message>
        <source>Left out for this reader ({audience}): {what}.</source>
        <translation>Retiré pour ce lecteur ({audience})&#xa0;: {what}.</translation>
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
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>MANQUANTE</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Marked: sites are {n} steps of likelihood apart.</source>
        <translation>À noter&#xa0;: entre les sites, écart de {n} degrés de probabilité.</translation>
    </message>
    <message>
        <source>Media and lines</source>
        <translation>Médias et éléments de langage</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Method, grading, confidence</source>
        <translation>Méthode, cotation, confiance</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Movements and patrols</source>
        <translation>Mouvements et patrouilles</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>Jamais invité</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>No decision was taken.</source>
        <translation>Aucune décision n’a été prise.</translation>
    </message>
    <message>
        <source>No meeting yet.</source>
        <translation>Pas encore de réunion.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Nobody has noted taking over yet.</source>
        <translation>Personne n’a encore noté la prise de relève.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non tranché</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Période en cours</translation>
    </message>
    <message>
        <source>Not placed in any section: {n}.</source>
        <translation>Notes sans section&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>Notes by mission: {missions}.</source>
        <translation>Notes par mission&#xa0;: {missions}.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <source>Nothing released to this reader.</source>
        <translation>Rien de communicable à ce lecteur.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Nothing was asked of anybody.</source>
        <translation>Rien n’a été demandé à personne.</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>Other security matters</source>
        <translation>Autres questions de sécurité</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People may go to</source>
        <translation>Destination possible</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
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
        <source>Posture</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Protection and displacement outlook</source>
        <translation>Protection et déplacements&#xa0;: perspectives</translation>
    </message>
    <message>
        <source>Protection and human rights</source>
        <translation>Protection et droits de l’homme</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Quarterly regional threat assessment</source>
        <translation>Évaluation trimestrielle de la menace régionale</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Phase ou niveau</translation>
    </message>
    <message>
        <source>Ratings and disparities</source>
        <translation>Niveaux et écarts</translation>
    </message>
    <message>
        <source>Ratings, as sites named them</source>
        <translation>Phases ou niveaux, tels que les sites les ont indiqués</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>Relevé de décisions</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference: {refs}</source>
        <translation>Référence&#xa0;: {refs}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>SHIFT {number}</source>
        <translation>RELÈVE {number}</translation>
    </message>
    <message>
        <source>SITREP {number}</source>
        <translation>SITREP {number}</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Scope, inputs received and missing</source>
        <translation>Portée, contributions reçues et manquantes</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Security rating</source>
        <translation>Phase ou niveau de sécurité</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>Feuille de relève</translation>
    </message>
    <message>
        <source>Shift taken over: {role}</source>
        <translation>Relève prise&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Side sessions</source>
        <translation>Séances parallèles</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Assise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Support and air</source>
        <translation>Soutien et aérien</translation>
    </message>
    <message>
        <source>Taken over: {role}, {when}.</source>
        <translation>Relève prise&#xa0;: {role}, {when}.</translation>
    </message>
    <message>
        <source>Taking over: nothing released to this reader.</source>
        <translation>Prise de relève&#xa0;: rien de communicable à ce lecteur.</translation>
    </message>
    <message>
        <source>The answers differ; in what has not been written down.</source>
        <translation>Les réponses diffèrent&#x202f;; personne n’a écrit en quoi.</translation>
    </message>
    <message>
        <source>The quarter before</source>
        <translation>Trimestre précédent</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>Le trimestre en chiffres</translation>
    </message>
    <message>
        <source>Their reply</source>
        <translation>Leur réponse</translation>
    </message>
    <message>
        <source>These changes were not before the meeting that adopted; the text is without them.</source>
        <translation>Ces modifications n’étaient pas devant la réunion qui a adopté&#x202f;; le texte ne les contient pas.</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Threat assessment {number}</source>
        <translation>Évaluation de la menace {number}</translation>
    </message>
    <message>
        <source>Threats by category and area</source>
        <translation>Menaces par catégorie et par zone</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Told in numbers only: reports of humanitarian origin {n}.</source>
        <translation>En chiffres seulement, signalements d’origine humanitaire&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Told in numbers only: {n}.</source>
        <translation>En chiffres seulement&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Top incidents, as sites named them</source>
        <translation>Principaux incidents, tels que les sites les ont indiqués</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Warnings released to this reader: given {given}, received {received}.</source>
        <translation>Alertes communicables à ce lecteur&#xa0;: émises {given}, reçues {received}.</translation>
    </message>
    <message>
        <source>Warnings: given {given}, received {received}.</source>
        <translation>Alertes&#xa0;: émises {given}, reçues {received}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu’on sait</translation>
    </message>
    <message>
        <source>What sites say is set side by side and never averaged; no official security phase or level is computed or proposed here.</source>
        <translation>Les avis des sites figurent côte à côte, sans jamais de moyenne&#x202f;; aucune phase ni aucun niveau de sécurité officiel n’est calculé ni proposé ici.</translation>
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
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Words of likelihood, each with its band. Confidence is stated apart from likelihood.</source>
        <translation>Termes de probabilité, chacun avec sa fourchette. La confiance est indiquée à part de la probabilité.</translation>
    </message>
    <message>
        <source>Written apart from the adopted text</source>
        <translation>Écrit en dehors du texte adopté</translation>
    </message>
    <message>
        <source>acknowledgements {n}</source>
        <translation>accusés de réception&#xa0;: {n}</translation>
    </message>
    <message>
        <source>actions {n}</source>
        <translation>actions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>par la suite</translation>
    </message>
    <message>
        <source>arrived {at}</source>
        <translation>arrivée {at}</translation>
    </message>
    <message>
        <source>as soon as more is known</source>
        <translation>dès qu’on en saura plus</translation>
    </message>
    <message>
        <source>at the same time, apart</source>
        <translation>en même temps, séparément</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>comparisons {n}</source>
        <translation>comparaisons&#xa0;: {n}</translation>
    </message>
    <message>
        <source>contacts {n}</source>
        <translation>contacts&#xa0;: {n}</translation>
    </message>
    <message>
        <source>decisions {n}</source>
        <translation>décisions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>displacements {n}</source>
        <translation>déplacements&#xa0;: {n}</translation>
    </message>
    <message>
        <source>dossiers {n}</source>
        <translation>dossiers&#xa0;: {n}</translation>
    </message>
    <message>
        <source>for the parent mission</source>
        <translation>pour la mission mère</translation>
    </message>
    <message>
        <source>incidents {n}</source>
        <translation>incidents&#xa0;: {n}</translation>
    </message>
    <message>
        <source>left {at}</source>
        <translation>départ {at}</translation>
    </message>
    <message>
        <source>meetings {n}</source>
        <translation>réunions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>pas encore d’avis</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>personne ne l’a consultée</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>none, this report is final</source>
        <translation>aucun, ce rapport est le dernier</translation>
    </message>
    <message>
        <source>not acknowledged by {sites}</source>
        <translation>pas d’accusé de {sites}</translation>
    </message>
    <message>
        <source>not final; reported {when}</source>
        <translation>pas le dernier rapport&#x202f;; transmis {when}</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>pas encore tenue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>noted by {mission}</source>
        <translation>noté par {mission}</translation>
    </message>
    <message>
        <source>notes {n}</source>
        <translation>notes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>open since an earlier shift</source>
        <translation>en suspens depuis un tour de service antérieur</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>places {n}</source>
        <translation>lieux&#xa0;: {n}</translation>
    </message>
    <message>
        <source>products {n}</source>
        <translation>produits&#xa0;: {n}</translation>
    </message>
    <message>
        <source>ratings {n}</source>
        <translation>niveaux&#xa0;: {n}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>reçue le {day}</translation>
    </message>
    <message>
        <source>replies {n}</source>
        <translation>réponses&#xa0;: {n}</translation>
    </message>
    <message>
        <source>returns {n}</source>
        <translation>contributions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>scenarios {n}</source>
        <translation>scénarios&#xa0;: {n}</translation>
    </message>
    <message>
        <source>the series&apos; name</source>
        <translation>le nom de la série</translation>
    </message>
    <message>
        <source>warnings {n}</source>
        <translation>alertes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>we have not acknowledged it</source>
        <translation>nous n’en avons pas accusé réception</translation>
    </message>
    <message>
        <source>what was known at {time}; what came after is not in it</source>
        <translation>ce qu’on savait à {time}&#x202f;; la suite n’y figure pas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{action} ({owner}, due {due})</source>
        <translation>{action} ({owner}, échéance {due})</translation>
    </message>
    <message>
        <source>{answer} (to an earlier text)</source>
        <translation>{answer} (sur un texte antérieur)</translation>
    </message>
    <message>
        <source>{answer}, as noted by {by}</source>
        <translation>{answer}, selon {by}</translation>
    </message>
    <message>
        <source>{category}: sites are {n} steps of likelihood apart.</source>
        <translation>{category}&#xa0;: entre les sites, écart de {n} degrés de probabilité.</translation>
    </message>
    <message>
        <source>{decision} (binds {who})</source>
        <translation>{decision} (lie {who})</translation>
    </message>
    <message>
        <source>{decision} (lead: {who})</source>
        <translation>{decision} (chef de file&#xa0;: {who})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{number}, draft</source>
        <translation>{number}, projet</translation>
    </message>
    <message>
        <source>{segment}: the sides differ since {day}.</source>
        <translation>{segment}&#xa0;: les deux côtés n’ont pas le même niveau depuis le {day}.</translation>
    </message>
    <message>
        <source>{segment}: the sides differ; since when is not stated.</source>
        <translation>{segment}&#xa0;: les deux côtés n’ont pas le même niveau&#x202f;; depuis quand n’est pas précisé.</translation>
    </message>
    <message>
        <source>{state}, silence until {day}</source>
        <translation>{state}, approbation tacite jusqu’au {day}</translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation>{state}, le {day}</translation>
    </message>
    <message>
        <source>{word}, of an earlier text</source>
        <translation>{word}, sur un texte antérieur</translation>
    </message>
</context>
<context>
    <name>PaperLeft</name>
    <message>
        <source>Action table</source>
        <translation>Tableau des actions</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attendance table</source>
        <translation>Tableau de présence</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Feuille de comparaison</translation>
    </message>
    <message>
        <source>Data of entries</source>
        <translation>Données des notes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Flash report</source>
        <translation>Rapport éclair</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation à une réunion</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Autre produit</translation>
    </message>
    <message>
        <source>Picture of the map</source>
        <translation>Image de la carte</translation>
    </message>
    <message>
        <source>Proof of two histories</source>
        <translation>Preuve de deux historiques</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>Évaluation trimestrielle</translation>
    </message>
    <message>
        <source>Shift sheet</source>
        <translation>Feuille de relève</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation>copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>saved as {name}</source>
        <translation>enregistré sous {name}</translation>
    </message>
    <message>
        <source>written to standard output</source>
        <translation>écrit sur la sortie standard</translation>
    </message>
    <message>
        <source>{kind}: {ref}</source>
        <translation>{kind}&#xa0;: {ref}</translation>
    </message>
    <message>
        <source>{when}: {where}</source>
        <translation>{when}&#xa0;: {where}</translation>
    </message>
    <message>
        <source>{when}: {where}, for {whom}</source>
        <translation>{when}&#xa0;: {where}, pour {whom}</translation>
    </message>
</context>
<context>
    <name>PaperSaver</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>Enregistré dans {path}, où rien ne le protège</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>TLP:RED stays at its site</source>
        <translation>TLP:RED reste sur son site</translation>
    </message>
    <message>
        <source>a beginning and an end or neither</source>
        <translation>un début et une fin, ou ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>a cell is longer than a million letters, or a quotation mark has no second one</source>
        <translation>une cellule dépasse un million de caractères, ou un guillemet n’est pas refermé</translation>
    </message>
    <message>
        <source>a code such as MINURCAT</source>
        <translation>un code, par exemple MINURCAT</translation>
    </message>
    <message>
        <source>a code such as TCD-ABE</source>
        <translation>un code, par exemple TCD-ABE</translation>
    </message>
    <message>
        <source>a country by its two letters</source>
        <translation>un pays par ses deux lettres</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a day of a quarter at most two years back or one year ahead</source>
        <translation>un jour d’un trimestre, au plus deux ans en arrière ou un an en avant</translation>
    </message>
    <message>
        <source>a day that is not past nor before the quarter begins</source>
        <translation>un jour qui ne soit ni passé ni antérieur au début du trimestre</translation>
    </message>
    <message>
        <source>a decision or an action</source>
        <translation>une décision ou une action</translation>
    </message>
    <message>
        <source>a field stands where no text can stand</source>
        <translation>un champ se trouve là où aucun texte ne peut figurer</translation>
    </message>
    <message>
        <source>a grid of the zone and band of the position</source>
        <translation>un carroyage de la zone et de la bande de la position</translation>
    </message>
    <message>
        <source>a latitude of -90 to 90, then a longitude of -180 to 180</source>
        <translation>une latitude de -90 à 90, puis une longitude de -180 à 180</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>un texte long</translation>
    </message>
    <message>
        <source>a mission or a party that is known</source>
        <translation>une mission ou une partie connue</translation>
    </message>
    <message>
        <source>a moment that is still to come</source>
        <translation>un moment encore à venir</translation>
    </message>
    <message>
        <source>a name or a role</source>
        <translation>un nom ou une fonction</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>un lecteur réseau</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number or the least and the most</source>
        <translation>un nombre, ou le minimum et le maximum</translation>
    </message>
    <message>
        <source>a place of the list or a grid or a point</source>
        <translation>un lieu de la liste, un carroyage ou un point</translation>
    </message>
    <message>
        <source>a quotation mark there has no second one</source>
        <translation>un guillemet n’y est pas refermé</translation>
    </message>
    <message>
        <source>a record by its 32 hexadecimal digits</source>
        <translation>une fiche par ses 32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a role such as JOC duty officer</source>
        <translation>une fonction, par exemple officier de permanence du JOC</translation>
    </message>
    <message>
        <source>a serial of two digits and its day</source>
        <translation>un numéro à deux chiffres et son jour</translation>
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
        <source>a time zone</source>
        <translation>un fuseau horaire</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>an hour and minutes</source>
        <translation>une heure et des minutes</translation>
    </message>
    <message>
        <source>another party than the one that is carried</source>
        <translation>une autre partie que celle qui est transportée</translation>
    </message>
    <message>
        <source>at most 14 days from beginning to end</source>
        <translation>au plus 14 jours du début à la fin</translation>
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
        <source>between once a day and once in 5 years</source>
        <translation>entre une fois par jour et une fois en 5 ans</translation>
    </message>
    <message>
        <source>earlier than it ends</source>
        <translation>un moment avant la fin</translation>
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
        <source>it has more cells than there are headings</source>
        <translation>elle a plus de cases qu’il n’y a d’en-têtes</translation>
    </message>
    <message>
        <source>it holds personal data</source>
        <translation>il contient des données personnelles</translation>
    </message>
    <message>
        <source>it is Unicode text of two bytes a letter (UTF-16)</source>
        <translation>c’est un texte Unicode à deux octets par lettre (UTF-16)</translation>
    </message>
    <message>
        <source>it is a warning that is not issued yet</source>
        <translation>c’est une alerte qui n’est pas encore émise</translation>
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
        <source>it is hidden, struck out or off the page</source>
        <translation>il est masqué, barré ou hors de la page</translation>
    </message>
    <message>
        <source>it is marked not to go to them</source>
        <translation>il est marqué comme non communicable à eux</translation>
    </message>
    <message>
        <source>it is no file of this kind</source>
        <translation>ce n’est pas un fichier de ce type</translation>
    </message>
    <message>
        <source>it is no point</source>
        <translation>ce n’est pas un point</translation>
    </message>
    <message>
        <source>it is told only as counts by place and month</source>
        <translation>il n’est repris qu’en chiffres par lieu et par mois</translation>
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
        <source>it quotes a record that was recalled</source>
        <translation>il cite une fiche qui a été rappelée</translation>
    </message>
    <message>
        <source>it stands in a box, a frame or a change that was tracked</source>
        <translation>il se trouve dans une zone de texte, un cadre ou une modification suivie</translation>
    </message>
    <message>
        <source>it was not released to them</source>
        <translation>il ne leur a pas été communiqué</translation>
    </message>
    <message>
        <source>its colour is too near to what is behind it</source>
        <translation>sa couleur est trop proche de celle du fond</translation>
    </message>
    <message>
        <source>its first line does not name each column once</source>
        <translation>sa première ligne ne nomme pas chaque colonne une seule fois</translation>
    </message>
    <message>
        <source>its letters are neither UTF-8 nor CP1252</source>
        <translation>ses lettres ne sont ni en UTF-8 ni en CP1252</translation>
    </message>
    <message>
        <source>its letters or lines are too small to be read</source>
        <translation>ses lettres ou ses lignes sont trop petites pour être lues</translation>
    </message>
    <message>
        <source>its minutes are a draft</source>
        <translation>son compte rendu est un projet</translation>
    </message>
    <message>
        <source>its originator has not agreed</source>
        <translation>son émetteur n’a pas donné son accord</translation>
    </message>
    <message>
        <source>its originator recalled it</source>
        <translation>son émetteur l’a rappelé</translation>
    </message>
    <message>
        <source>later than it begins</source>
        <translation>un moment après le début</translation>
    </message>
    <message>
        <source>later than it was and not a day that is past</source>
        <translation>plus tard que prévu auparavant, et pas un jour passé</translation>
    </message>
    <message>
        <source>levels begin on 1 Jan 2011; before that phases I to V</source>
        <translation>les niveaux commencent le 1er janvier 2011&#x202f;; avant, phases I à V</translation>
    </message>
    <message>
        <source>not after it ends</source>
        <translation>pas après sa fin</translation>
    </message>
    <message>
        <source>not before it begins</source>
        <translation>pas avant son début</translation>
    </message>
    <message>
        <source>not before the first day of the series</source>
        <translation>pas avant le premier jour de la série</translation>
    </message>
    <message>
        <source>not before the warning and not later than now</source>
        <translation>ni avant l’alerte, ni plus tard que maintenant</translation>
    </message>
    <message>
        <source>not later than tomorrow</source>
        <translation>un moment, demain au plus tard</translation>
    </message>
    <message>
        <source>once in a paragraph of its own</source>
        <translation>une fois, seul dans un paragraphe</translation>
    </message>
    <message>
        <source>one line of at most 2000 letters</source>
        <translation>une ligne d’au plus 2000 lettres</translation>
    </message>
    <message>
        <source>one line that says something</source>
        <translation>une ligne qui dit quelque chose</translation>
    </message>
    <message>
        <source>one line that says why</source>
        <translation>une ligne qui dit pourquoi</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un moment</translation>
    </message>
    <message>
        <source>one moment and not a span</source>
        <translation>un moment, et non une durée</translation>
    </message>
    <message>
        <source>one moment with its zone letter: Z, or A to Y</source>
        <translation>un moment avec la lettre de son fuseau&#xa0;: Z, ou de A à Y</translation>
    </message>
    <message>
        <source>one site at least</source>
        <translation>au moins un site</translation>
    </message>
    <message>
        <source>one working day at least</source>
        <translation>au moins un jour ouvré</translation>
    </message>
    <message>
        <source>only its originator passes it on</source>
        <translation>seul son émetteur le transmet</translation>
    </message>
    <message>
        <source>phases end on 31 Dec 2010; from then on levels 1 to 6</source>
        <translation>les phases prennent fin le 31 décembre 2010&#x202f;; ensuite, niveaux 1 à 6</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>sister mission</source>
        <translation>mission sœur</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>un texte en UTF-8</translation>
    </message>
    <message>
        <source>the braces around a field are not in pairs</source>
        <translation>les accolades d’un champ ne vont pas par paires</translation>
    </message>
    <message>
        <source>the kind of its series or a side session</source>
        <translation>le type de sa série ou une séance parallèle</translation>
    </message>
    <message>
        <source>the meeting that it is a session of</source>
        <translation>la réunion dont elle est une séance</translation>
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
        <source>the role that accepts it</source>
        <translation>la fonction qui l’accepte</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>le site</translation>
    </message>
    <message>
        <source>they may not hold its classification</source>
        <translation>sa classification est trop élevée pour eux</translation>
    </message>
    <message>
        <source>within a year from now</source>
        <translation>à moins d’un an d’ici</translation>
    </message>
    <message>
        <source>words that stand in the adopted text</source>
        <translation>des mots du texte adopté</translation>
    </message>
</context>
<context>
    <name>PartyView</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
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
    <name>PeoplePanel</name>
    <message>
        <source>Add a delegate&apos;s role and press Enter</source>
        <translation>Fonction du délégué, puis Entrée</translation>
    </message>
    <message>
        <source>Add a party and press Enter</source>
        <translation>Ajoutez une partie et pressez Entrée</translation>
    </message>
    <message>
        <source>Add a place and press Enter</source>
        <translation>Ajoutez un lieu et pressez Entrée</translation>
    </message>
    <message>
        <source>Delegates, visas and lifts</source>
        <translation>Délégués, visas et transports</translation>
    </message>
    <message>
        <source>Enter edits, Del removes</source>
        <translation>Entrée modifie, Suppr retire</translation>
    </message>
    <message>
        <source>Invitees</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Nobody yet. Whom one does not invite stays visible too: add it and say why.</source>
        <translation>Encore personne. Qui n’est pas invité reste visible aussi&#xa0;: ajoutez-le et dites pourquoi.</translation>
    </message>
    <message>
        <source>Possible venues</source>
        <translation>Lieux possibles</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>1 minimal</source>
        <translation>1 minime</translation>
    </message>
    <message>
        <source>2 low</source>
        <translation>2 faible</translation>
    </message>
    <message>
        <source>3 moderate</source>
        <translation>3 modéré</translation>
    </message>
    <message>
        <source>4 substantial</source>
        <translation>4 substantiel</translation>
    </message>
    <message>
        <source>5 high</source>
        <translation>5 élevé</translation>
    </message>
    <message>
        <source>6 extreme</source>
        <translation>6 extrême</translation>
    </message>
    <message>
        <source>After-action review</source>
        <translation>Analyse après action</translation>
    </message>
    <message>
        <source>Analysed together</source>
        <translation>Analyse commune</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Nommée</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>Conflit armé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Cas le plus favorable</translation>
    </message>
    <message>
        <source>Civil unrest</source>
        <translation>Troubles civils</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Cleared with a comment</source>
        <translation>Approuvée avec commentaire</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Criminalité</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Customary</source>
        <translation>Coutumière</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élue</translation>
    </message>
    <message>
        <source>End-of-assignment report</source>
        <translation>Rapport de fin d’affectation</translation>
    </message>
    <message>
        <source>Exchanged views</source>
        <translation>Échange de vues</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>I precautionary</source>
        <translation>I précaution</translation>
    </message>
    <message>
        <source>II restricted movement</source>
        <translation>II restriction des déplacements</translation>
    </message>
    <message>
        <source>III relocation</source>
        <translation>III réinstallation</translation>
    </message>
    <message>
        <source>IV emergency operations</source>
        <translation>IV opérations d’urgence</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Commandement</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>Most likely case</source>
        <translation>Cas le plus probable</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Négligeable</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Non approuvée</translation>
    </message>
    <message>
        <source>Not consulted</source>
        <translation>Non consulté</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Practice note</source>
        <translation>Note de pratique</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>Sanctuary</source>
        <translation>Sanctuaire</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Niveau de sécurité</translation>
    </message>
    <message>
        <source>Security phase</source>
        <translation>Phase de sécurité</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Parrain</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Ravitaillement</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorisme</translation>
    </message>
    <message>
        <source>V evacuation</source>
        <translation>V évacuation</translation>
    </message>
    <message>
        <source>We would do it again</source>
        <translation>Nous le referions</translation>
    </message>
    <message>
        <source>We would do it otherwise</source>
        <translation>Nous le ferions autrement</translation>
    </message>
    <message>
        <source>We would not do it again</source>
        <translation>Nous ne le referions pas</translation>
    </message>
    <message>
        <source>Wild card</source>
        <translation>Cas inattendu</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Cas le plus défavorable</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un emplacement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Change this place</source>
        <translation>Modifier cet emplacement</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>Oublier cet emplacement</translation>
    </message>
    <message>
        <source>It is the same: keep this key</source>
        <translation>C’est la même&#xa0;: garder cette clé</translation>
    </message>
    <message>
        <source>Keep and look there</source>
        <translation>Enregistrer et visiter</translation>
    </message>
    <message>
        <source>Looking there…</source>
        <translation>Visite…</translation>
    </message>
    <message>
        <source>Nobody has compared it yet. Have whoever runs the server read its key out, by telephone or face to face, and keep it only if it is the same.</source>
        <translation>Personne ne l’a encore comparée. Faites lire sa clé par qui gère le serveur, par téléphone ou de vive voix, et ne la gardez que si c’est la même.</translation>
    </message>
    <message>
        <source>Only where the server&apos;s certificate is from an authority of the mission&apos;s own</source>
        <translation>Seulement si le certificat du serveur vient d’une autorité propre à la mission</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>Fichier de clé SSH</translation>
    </message>
    <message>
        <source>Server&apos;s key</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>webdavs://host/folder, sftp://host/folder or s3://host/bucket</source>
        <translation>webdavs://host/folder, sftp://host/folder ou s3://host/bucket</translation>
    </message>
</context>
<context>
    <name>PlaceSearch</name>
    <message>
        <source>Go to a place</source>
        <translation>Aller à un lieu</translation>
    </message>
    <message>
        <source>Place, 34P EA 86 03, or 13.6, 21.8</source>
        <translation>Lieu, 34P EA 86 03, ou 13.6, 21.8</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Not placed: {n}</source>
        <translation>Sans section&#xa0;: {n}</translation>
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
    <name>PrepareForms</name>
    <message>
        <source>A day and an hour, such as 2009-12-10 08:30</source>
        <translation>Un jour et une heure, par exemple 2009-12-10 08:30</translation>
    </message>
    <message>
        <source>A place of the list</source>
        <translation>Un lieu de la liste</translation>
    </message>
    <message>
        <source>A role or a mission; left empty, your own role</source>
        <translation>Une fonction ou une mission&#x202f;; laissé vide, votre propre fonction</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>Nouveau début</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Cancel: the next invitation tells calendars so</source>
        <translation>Annuler&#xa0;: la prochaine invitation le dira aux calendriers</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>Nouvelle fin</translation>
    </message>
    <message>
        <source>One line: invitations and minutes will say it</source>
        <translation>Une ligne&#xa0;: les invitations et le compte rendu la reprendront</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Postpone: the old days stay in its history</source>
        <translation>Reporter&#xa0;: les anciennes dates restent dans l’historique</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Relocate: its clock becomes that of the new place</source>
        <translation>Déplacer&#xa0;: l’heure devient celle du nouveau lieu</translation>
    </message>
    <message>
        <source>Venue now</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>PrepareTab</name>
    <message>
        <source>Taken out: {title}</source>
        <translation>Retiré&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printed; the ledger says so</source>
        <translation>Imprimé&#x202f;; le registre en porte mention</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copied. What lies on the clipboard is not protected.</source>
        <translation>Copié. Rien ne protège ce qui est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Frozen; its reader gets it with the next bundle, and it can be printed again</source>
        <translation>Figé&#x202f;; son lecteur le reçoit avec le prochain paquet, et on peut le réimprimer</translation>
    </message>
    <message>
        <source>Left out for this reader:</source>
        <translation>Retiré pour ce lecteur&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Made from %n records; changes with the log until it is frozen</source>
        <translation>
            <numerusform>Établi à partir de %n fiche&#x202f;; suit la main courante jusqu’à ce qu’il soit figé</numerusform>
            <numerusform>Établi à partir de %n fiches&#x202f;; suit la main courante jusqu’à ce qu’il soit figé</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>Enregistré dans {path}, où rien ne le protège</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>{what}: {why}</source>
        <translation>{what} ({why})</translation>
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
    <name>ProposalCard</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Because: {why}</source>
        <translation>Motif&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Correction to {place}</source>
        <translation>Correction&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Ne pas accepter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Au lieu de</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
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
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
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
        <source>A file of this name lies there already[: {name}].</source>
        <translation>Un fichier de ce nom s’y trouve déjà[&#xa0;: {name}].</translation>
    </message>
    <message>
        <source>A file there has a name that no bundle has.</source>
        <translation>Un fichier porte un nom qu’aucun paquet ne porte.</translation>
    </message>
    <message>
        <source>A name or a password stands in the address.</source>
        <translation>Il y a un nom ou un mot de passe dans l’adresse.</translation>
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
        <source>A product of this kind is about one {allowed}[; not: {name}].</source>
        <translation>Un produit de ce type porte sur un {allowed}[, pas sur {name}].</translation>
    </message>
    <message>
        <source>A side session is held on the edge of its meeting: from {first} to {last}.</source>
        <translation>Une séance parallèle se tient en marge de sa réunion&#xa0;: du {first} au {last}.</translation>
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
        <source>Another copy of this vault is in use: others got bundles under its name that were not sealed here. Whoever meets both copies takes nothing more from either.</source>
        <translation>Une autre copie de ce coffre est utilisée&#xa0;: d’autres ont reçu sous son nom des paquets qui n’ont pas été scellés ici. Qui rencontre les deux copies n’accepte plus rien ni de l’une ni de l’autre.</translation>
    </message>
    <message>
        <source>Another place is called {name}.</source>
        <translation>Un autre emplacement s’appelle {name}.</translation>
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
        <source>Held: the device that wrote it was revoked before that.</source>
        <translation>Retenu&#xa0;: l’appareil qui l’a écrit avait déjà été révoqué.</translation>
    </message>
    <message>
        <source>It could tell of people: only counts by place and month leave, or a lesson that names nobody.</source>
        <translation>Des personnes pourraient y être reconnues&#xa0;: seuls partent des chiffres par lieu et par mois, ou un enseignement qui ne nomme personne.</translation>
    </message>
    <message>
        <source>It has the same number as row {line}, and other content.</source>
        <translation>Elle a le même numéro que la ligne {line}, et un autre contenu.</translation>
    </message>
    <message>
        <source>It is held: whoever wrote it was revoked, so it goes to no {reader}.</source>
        <translation>Fiche retenue&#xa0;: son auteur a été révoqué, elle ne part donc pas vers {reader}.</translation>
    </message>
    <message>
        <source>It is marked lower than its source: {cls}, {tlp}.</source>
        <translation>Son marquage est inférieur à celui de sa source&#xa0;: {cls}, {tlp}.</translation>
    </message>
    <message>
        <source>It lies {km} km from {place}, the nearest place of the list.</source>
        <translation>Il est à {km} km de {place}, le lieu le plus proche de la liste.</translation>
    </message>
    <message>
        <source>It looks as if it told of a person, and is to leave: {words}.</source>
        <translation>La fiche semble désigner une personne, et elle doit partir&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>It quotes a record that {owner} recalled, so it does not go to {reader}.</source>
        <translation>Il cite une fiche que {owner} a rappelée&#xa0;: il ne part donc pas vers {reader}.</translation>
    </message>
    <message>
        <source>It was handed over to {receiver}; only they accept it.</source>
        <translation>Passée à {receiver}&#x202f;; eux seuls peuvent l’accepter.</translation>
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
        <source>More of the bundle is damaged than its repair data can make good.</source>
        <translation>Le paquet est plus abîmé que ses données de réparation ne peuvent le réparer.</translation>
    </message>
    <message>
        <source>More than {most} records of one bundle cannot be refused alone.</source>
        <translation>On ne peut pas refuser à part plus de {most} fiches d’un même paquet.</translation>
    </message>
    <message>
        <source>No column of the file says when: there are {found}.</source>
        <translation>Aucune colonne du fichier ne dit quand&#xa0;: il y a {found}.</translation>
    </message>
    <message>
        <source>No minutes here have the state {digest}.</source>
        <translation>Aucun compte rendu ici n’est dans l’état {digest}.</translation>
    </message>
    <message>
        <source>No mission of this name is known here: {name}. Known are {known}.</source>
        <translation>Aucune mission de ce nom n’est connue ici&#xa0;: {name}. Sont connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No one change of this record is called {name}.</source>
        <translation>Aucune modification unique de cette fiche ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>No place is set up under this address or name[: {name}].</source>
        <translation>Aucun emplacement n’est configuré sous cette adresse ou ce nom[&#xa0;: {name}].</translation>
    </message>
    <message>
        <source>No record is called {name}.</source>
        <translation>Aucune fiche ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>No record of this bundle is called {name}.</source>
        <translation>Aucune fiche de ce paquet ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>No site or party is called {name}; known: {known}.</source>
        <translation>Aucun site ni aucune partie ne s’appelle {name}&#x202f;; connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No warning is made from {ref}: it tells of another thing.</source>
        <translation>On ne tire pas d’alerte de {ref}&#xa0;: il y est question d’autre chose.</translation>
    </message>
    <message>
        <source>Nobody has compared the key of {host} yet: {fingerprint}.</source>
        <translation>Personne n’a encore comparé la clé de {host}&#xa0;: {fingerprint}.</translation>
    </message>
    <message>
        <source>Nobody is known to have this vault&apos;s card yet, and who lacks it takes nothing from here.</source>
        <translation>À notre connaissance, personne n’a encore la carte de ce coffre, et qui ne l’a pas ne prend rien d’ici.</translation>
    </message>
    <message>
        <source>Not all of the minutes of {name} has come here as they went out.</source>
        <translation>Le compte rendu de {name} n’est pas arrivé ici en entier, tel qu’il a été diffusé.</translation>
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
        <source>Nothing says who is on the far side of the border from {ref}.</source>
        <translation>Rien n’indique qui est de l’autre côté de la frontière pour {ref}.</translation>
    </message>
    <message>
        <source>Nothing shows that {name} wrote two histories.</source>
        <translation>Rien ne montre que {name} a écrit deux historiques.</translation>
    </message>
    <message>
        <source>On the letterhead nobody would see the field {field}[: {why}].</source>
        <translation>Sur le papier à en-tête, personne ne verrait le champ {field}[&#xa0;: {why}].</translation>
    </message>
    <message>
        <source>Only {owner} and those it lets edit may change this record.</source>
        <translation>Seuls {owner} et ceux qu’il autorise peuvent modifier cette fiche.</translation>
    </message>
    <message>
        <source>Only {owner} and those it lets edit write the minutes of {name}.</source>
        <translation>Seuls {owner} et ceux qu’il autorise rédigent le compte rendu de {name}.</translation>
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
        <source>Refusing a bundle takes a reason of one line and at most {most} characters.</source>
        <translation>Pour refuser un paquet, il faut un motif d’une ligne et d’au plus {most} caractères.</translation>
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
        <source>Silence runs until {until}; not heard yet: {awaited}.</source>
        <translation>Le silence court jusqu’au {until}&#x202f;; sans réponse encore&#xa0;: {awaited}.</translation>
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
        <source>Something was appended to the bundle[: {extra} bytes].</source>
        <translation>Quelque chose a été ajouté à la fin du paquet[&#xa0;: {extra} octets].</translation>
    </message>
    <message>
        <source>Something was written apart and is not settled: {places}.</source>
        <translation>Des textes écrits séparément ne sont pas tranchés&#xa0;: {places}.</translation>
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
        <source>That moves nothing: {now} is what it is already.</source>
        <translation>Cela ne change rien&#xa0;: {now}, c’est déjà le cas.</translation>
    </message>
    <message>
        <source>That was not understood[: {hint}].</source>
        <translation>Cela n’a pas été compris[&#xa0;: {hint}].</translation>
    </message>
    <message>
        <source>The agenda quotes what {missions} may not have: {refs}.</source>
        <translation>L’ordre du jour cite ce qui n’est pas communicable à {missions}&#xa0;: {refs}.</translation>
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
        <source>The bundle is damaged, and its repair data are larger than allowed.</source>
        <translation>Le paquet est endommagé, et ses données de réparation sont plus grandes qu’admis.</translation>
    </message>
    <message>
        <source>The bundle is damaged, and its repair data belong to something else.</source>
        <translation>Le paquet est endommagé, et ses données de réparation sont celles d’autre chose.</translation>
    </message>
    <message>
        <source>The bundle is damaged, and so are the repair data that lie beside it.</source>
        <translation>Le paquet est endommagé, et les données de réparation placées à côté aussi.</translation>
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
        <source>The bundle stopped the program that read it.</source>
        <translation>Le paquet a arrêté le programme qui le lisait.</translation>
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
        <source>The certificate of {host} is not to be trusted[: {detail}].</source>
        <translation>Le certificat de {host} n’est pas fiable[&#xa0;: {detail}].</translation>
    </message>
    <message>
        <source>The code of a card cannot be a file of this kind. Allowed: {allowed}.</source>
        <translation>Le code d’une carte ne peut pas être un fichier de ce type. Permis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>The codes differ[ (wrong so far: {count})]: one of you does not hold the true card.</source>
        <translation>Les codes diffèrent[ (erreurs jusqu’ici&#xa0;: {count})]&#xa0;: l’un de vous n’a pas la vraie carte.</translation>
    </message>
    <message>
        <source>The database would not be encrypted here[ ({pragma})], so it is not opened.</source>
        <translation>La base ne serait pas chiffrée ici[ ({pragma})], elle n’est donc pas ouverte.</translation>
    </message>
    <message>
        <source>The file cannot be read from line {line} on: {why}.</source>
        <translation>Le fichier est illisible à partir de la ligne {line}&#xa0;: {why}.</translation>
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
        <source>The file is too large; at most[ {mb} MB][ {rows} rows] are taken at once.</source>
        <translation>Le fichier est trop grand&#x202f;; on reprend en une fois au plus[ {mb} Mo][ {rows} lignes].</translation>
    </message>
    <message>
        <source>The file of this quarter is open already: {ref}.</source>
        <translation>L’évaluation de ce trimestre est déjà ouverte&#xa0;: {ref}.</translation>
    </message>
    <message>
        <source>The file {name} here is not the vault&apos;s database; it was not touched.</source>
        <translation>Le fichier {name} ici n’est pas la base du coffre&#x202f;; il n’a pas été touché.</translation>
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
        <source>The grid {grid} lies {km} km from the position, whose grid is {right}.</source>
        <translation>Le carroyage {grid} est à {km} km de la position, dont le carroyage est {right}.</translation>
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
        <source>The line to {host} broke.</source>
        <translation>La connexion à {host} a été coupée.</translation>
    </message>
    <message>
        <source>The line would not be encrypted[: {kind}].</source>
        <translation>La connexion ne serait pas chiffrée[&#xa0;: {kind}].</translation>
    </message>
    <message>
        <source>The meeting that asked for this is on {held}.</source>
        <translation>La réunion qui a demandé ceci a lieu le {held}.</translation>
    </message>
    <message>
        <source>The minutes are still a draft; {reader} does not write them.</source>
        <translation>Le compte rendu est encore un projet&#x202f;; {reader} ne le rédige pas.</translation>
    </message>
    <message>
        <source>The minutes are {state}; that comes after {needed}.</source>
        <translation>État du compte rendu&#xa0;: {state}&#x202f;; ceci vient après&#xa0;: {needed}.</translation>
    </message>
    <message>
        <source>The minutes of this meeting went out: others hold them.</source>
        <translation>Le compte rendu de cette réunion a été diffusé&#xa0;: d’autres l’ont.</translation>
    </message>
    <message>
        <source>The name of this folder is not readable text[: {path}].</source>
        <translation>Le nom de ce dossier n’est pas un texte lisible[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>The number {number} was given to a product already.</source>
        <translation>Le numéro {number} a déjà été donné à un produit.</translation>
    </message>
    <message>
        <source>The paper of {ref} does not say what was written here.</source>
        <translation>Le document de {ref} ne dit pas ce qui a été écrit ici.</translation>
    </message>
    <message>
        <source>The paper of {ref} was printed on a letterhead that is not at hand.</source>
        <translation>Le document de {ref} a été imprimé sur un papier à en-tête qui n’est pas ici.</translation>
    </message>
    <message>
        <source>The part of Liaison that reads bundles did not start.</source>
        <translation>La partie de Liaison qui lit les paquets n’a pas démarré.</translation>
    </message>
    <message>
        <source>The place is not there: no such folder, stick or bucket.</source>
        <translation>L’emplacement est introuvable&#xa0;: aucun dossier, clé ou conteneur de ce nom.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>L’imprimante n’a pas pris le document.</translation>
    </message>
    <message>
        <source>The reason is empty.</source>
        <translation>Le motif est vide.</translation>
    </message>
    <message>
        <source>The record has no attachment {name}[; it has: {allowed}].</source>
        <translation>La fiche n’a pas de pièce jointe {name}[&#x202f;; elle a&#xa0;: {allowed}].</translation>
    </message>
    <message>
        <source>The row cannot be read: {why}.</source>
        <translation>La ligne est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The row is marked as an exercise; this is no exercise vault.</source>
        <translation>La ligne est marquée comme exercice&#x202f;; ce coffre n’est pas un coffre d’exercice.</translation>
    </message>
    <message>
        <source>The sealed file is cut short, or was changed on its way.</source>
        <translation>Le fichier scellé est tronqué, ou a été modifié en route.</translation>
    </message>
    <message>
        <source>The series begins on {begins}; this is before it.</source>
        <translation>La série commence le {begins}&#x202f;; ceci est antérieur.</translation>
    </message>
    <message>
        <source>The stick did not give back what was written[ to {name}].</source>
        <translation>La clé ne rend pas ce qui a été écrit[ dans {name}].</translation>
    </message>
    <message>
        <source>The stick is full[: {written} of {bundles} bundles were written][; {needed} bytes are needed, {free} are free].</source>
        <translation>La clé est pleine[&#xa0;: {written} paquets sur {bundles} ont été écrits][&#x202f;; il faut {needed} octets, {free} sont libres].</translation>
    </message>
    <message>
        <source>The stick takes no more files[, though {free} bytes are free].</source>
        <translation>La clé n’accepte plus de fichiers[, bien que {free} octets soient libres].</translation>
    </message>
    <message>
        <source>The stick was pulled out[ while {name} was in work].</source>
        <translation>La clé a été retirée[ pendant le traitement de {name}].</translation>
    </message>
    <message>
        <source>The text has changed since it was circulated.</source>
        <translation>Le texte a changé depuis sa diffusion.</translation>
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
        <source>The warning does not fit on one page: the longest part is “{part}”, {n} letters.</source>
        <translation>L’alerte ne tient pas sur une page&#xa0;: la partie la plus longue est «&#xa0;{part}&#xa0;», {n} caractères.</translation>
    </message>
    <message>
        <source>The warning is a draft, and not issued yet.</source>
        <translation>L’alerte est un projet, pas encore émise.</translation>
    </message>
    <message>
        <source>The warning {name} is your own office&apos;s.</source>
        <translation>L’alerte {name} vient de votre propre bureau.</translation>
    </message>
    <message>
        <source>The warning {ref} is not issued yet.</source>
        <translation>L’alerte {ref} n’est pas encore émise.</translation>
    </message>
    <message>
        <source>The warning {ref} was made from {source} already.</source>
        <translation>L’alerte {ref} a déjà été établie à partir de {source}.</translation>
    </message>
    <message>
        <source>The warning[ {ref}] was issued, and stays as it is[: {field}].</source>
        <translation>L’alerte[ {ref}] a été émise, et reste telle quelle[&#xa0;: {field}].</translation>
    </message>
    <message>
        <source>The words of the paper of {ref} agree, but the file is not as it is printed here: some of them may be hidden, covered or changed in their looks.</source>
        <translation>Les mots du document de {ref} concordent, mais le fichier n’est pas tel qu’on l’imprime ici&#xa0;: certains mots peuvent être cachés, couverts ou d’aspect modifié.</translation>
    </message>
    <message>
        <source>There is a new card for {name}; nothing is sent to either device until codes were compared.</source>
        <translation>Il y a une nouvelle carte pour {name}&#x202f;; rien n’est envoyé à aucun des deux appareils tant que les codes n’ont pas été comparés.</translation>
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
        <source>There is no type {type}. Allowed: {allowed}.</source>
        <translation>Il n’y a pas de type {type}. Admis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>There is no vault here[: {path}].</source>
        <translation>Il n’y a pas de coffre ici[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>There is nowhere to answer to, so nothing was done.</source>
        <translation>Il n’y a nulle part où répondre, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>There is something here already[: {path}].</source>
        <translation>Il y a déjà quelque chose ici[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>There was no {party} on {day}[; its name was {name}].</source>
        <translation>{party} n’existait pas le {day}[&#x202f;; son nom était {name}].</translation>
    </message>
    <message>
        <source>These minutes are adopted and do not change[: {path}].</source>
        <translation>Ce compte rendu est adopté et ne change plus[&#xa0;: {path}].</translation>
    </message>
    <message>
        <source>These minutes are with their readers: a change ends the answers to them.</source>
        <translation>Ce compte rendu est chez ses lecteurs&#xa0;: une modification rend caduques les réponses reçues.</translation>
    </message>
    <message>
        <source>These missions dissented: {missions}.</source>
        <translation>Ces missions ont exprimé leur désaccord&#xa0;: {missions}.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Ces parts ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>This bundle is set aside: it stopped the program that read it.</source>
        <translation>Ce paquet est mis de côté&#xa0;: il a arrêté le programme qui le lisait.</translation>
    </message>
    <message>
        <source>This bundle was decided on: {state}; its file is not kept.</source>
        <translation>Ce paquet a été tranché&#xa0;: {state}&#x202f;; son fichier n’est pas conservé.</translation>
    </message>
    <message>
        <source>This bundle was not set aside: it was read, and waits.</source>
        <translation>Ce paquet n’a pas été mis de côté&#xa0;: il a été lu et attend.</translation>
    </message>
    <message>
        <source>This command needs a vault, and none was named.</source>
        <translation>Cette commande demande un coffre, et aucun n’a été indiqué.</translation>
    </message>
    <message>
        <source>This document cannot be read[: {why}].</source>
        <translation>Ce document est illisible[&#xa0;: {why}].</translation>
    </message>
    <message>
        <source>This file holds no certificate.</source>
        <translation>Ce fichier ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>This file is no bundle of ours[: it begins with {zeros} zeros].</source>
        <translation>Ce fichier n’est pas un de nos paquets[&#xa0;: il commence par {zeros} zéros].</translation>
    </message>
    <message>
        <source>This file is no complete backup of a vault.</source>
        <translation>Ce fichier n’est pas une sauvegarde complète de coffre.</translation>
    </message>
    <message>
        <source>This file is no proof of two histories, or not a sound one.</source>
        <translation>Ce fichier n’est pas une preuve de deux historiques, ou n’est pas valable.</translation>
    </message>
    <message>
        <source>This is frozen[: {ref}]; nothing of it is changed any more.</source>
        <translation>Ceci est figé[&#xa0;: {ref}]&#x202f;; plus rien n’y change.</translation>
    </message>
    <message>
        <source>This is no address of a place.</source>
        <translation>Ce n’est pas l’adresse d’un emplacement.</translation>
    </message>
    <message>
        <source>This is no card, or not all of one.</source>
        <translation>Ce n’est pas une carte, ou pas une carte entière.</translation>
    </message>
    <message>
        <source>This is no private key that can be opened.</source>
        <translation>Ce n’est pas une clé privée qui puisse être ouverte.</translation>
    </message>
    <message>
        <source>This is not a key.</source>
        <translation>Ce n’est pas une clé.</translation>
    </message>
    <message>
        <source>This is not the stick of last time: {path} is a folder of this laptop&apos;s own disk now.</source>
        <translation>Ce n’est pas la clé de la dernière fois&#xa0;: {path} est maintenant un dossier du disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not the text of a card&apos;s QR code, or not all of it.</source>
        <translation>Ce n’est pas le texte du code QR d’une carte, ou pas en entier.</translation>
    </message>
    <message>
        <source>This is the card of this very laptop.</source>
        <translation>C’est la carte de ce poste même.</translation>
    </message>
    <message>
        <source>This laptop&apos;s disk is full[: {needed} bytes are needed, {free} are free]; nothing of it was kept.</source>
        <translation>Le disque de ce poste est plein[&#xa0;: il faut {needed} octets, {free} sont libres]&#x202f;; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>This meeting begins at {starts}, which is still ahead.</source>
        <translation>Cette réunion n’a pas encore commencé&#xa0;: début {starts}.</translation>
    </message>
    <message>
        <source>This meeting has not been held yet.</source>
        <translation>Cette réunion n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>This meeting took place: it is not put off, moved or cancelled any more.</source>
        <translation>Cette réunion a eu lieu&#xa0;: elle ne peut plus être reportée, déplacée ni annulée.</translation>
    </message>
    <message>
        <source>This paper is of nothing that is here[: {ref}].</source>
        <translation>Ce document ne correspond à rien ici[&#xa0;: {ref}].</translation>
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
        <source>This place can be read but not written.</source>
        <translation>Cet emplacement se lit, mais on ne peut pas y écrire.</translation>
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
        <source>Two bundles with number {number} came from {name}, so two copies of its vault are in use; there is no file that shows it.</source>
        <translation>Deux paquets portant le numéro {number} sont venus de {name}&#xa0;: deux copies de son coffre sont donc en service&#x202f;; aucun fichier ne le montre.</translation>
    </message>
    <message>
        <source>What is here of {ref} is of another state than the paper.</source>
        <translation>Ce qui est ici de {ref} est dans un autre état que le document.</translation>
    </message>
    <message>
        <source>What this corrects reads otherwise by now[: {now}].</source>
        <translation>Le passage à corriger a changé entre-temps[&#xa0;: {now}].</translation>
    </message>
    <message>
        <source>Which clock {site} keeps is not known.</source>
        <translation>On ne sait pas quelle heure suit {site}.</translation>
    </message>
    <message>
        <source>Without an owner who is a party, or without a date: {actions}.</source>
        <translation>Sans responsable qui soit une partie, ou sans date&#xa0;: {actions}.</translation>
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
        <source>You did not revoke {name}.</source>
        <translation>Vous n’avez pas révoqué {name}.</translation>
    </message>
    <message>
        <source>Your mission said nothing of {one} and {other}.</source>
        <translation>Votre mission n’a rien dit de {one} et {other}.</translation>
    </message>
    <message>
        <source>{audience} gets a cleared copy only, never a bundle.</source>
        <translation>{audience} ne reçoit qu’une copie expurgée, jamais un paquet.</translation>
    </message>
    <message>
        <source>{audience} gets a cleared copy only; {name} is none.</source>
        <translation>{audience} ne reçoit qu’une copie expurgée&#x202f;; {name} n’en est pas une.</translation>
    </message>
    <message>
        <source>{digest} is too short to name what a paper says.</source>
        <translation>{digest} est trop court pour désigner ce que dit un document.</translation>
    </message>
    <message>
        <source>{field} cannot be that. Allowed: {allowed}.</source>
        <translation>Valeur non admise pour {field}. Admis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>{field} cannot be that[: {rule}][; for example: {example}].</source>
        <translation>Valeur non admise pour {field}[&#xa0;: {rule}][&#x202f;; par exemple&#xa0;: {example}].</translation>
    </message>
    <message>
        <source>{field}: {least} is more than {most}.</source>
        <translation>{field}&#xa0;: {least} dépasse {most}.</translation>
    </message>
    <message>
        <source>{given} is no fingerprint of an SSH key.</source>
        <translation>{given} n’est pas une empreinte de clé SSH.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>{host} does not let this user in.</source>
        <translation>{host} n’admet pas cet utilisateur.</translation>
    </message>
    <message>
        <source>{host} sends us to another address; that is not followed.</source>
        <translation>{host} renvoie à une autre adresse&#x202f;; elle n’est pas suivie.</translation>
    </message>
    <message>
        <source>{host} shows another key than was compared: {fingerprint}[, not {expected}].</source>
        <translation>{host} présente une autre clé que celle comparée&#xa0;: {fingerprint}[, et non {expected}].</translation>
    </message>
    <message>
        <source>{kind} is taken as counts by place and month; its words, day and point stay in the file.</source>
        <translation>{kind} est repris en chiffres par lieu et par mois&#x202f;; son texte, son jour et son point restent dans le fichier.</translation>
    </message>
    <message>
        <source>{meetings} quotes this and goes to {missions}, who could not have it then.</source>
        <translation>{meetings} cite ceci et va à {missions}, qui n’y auraient alors plus droit.</translation>
    </message>
    <message>
        <source>{name} belongs to an exercise or this vault does, not both.</source>
        <translation>Soit {name}, soit ce coffre relève d’un exercice, pas les deux.</translation>
    </message>
    <message>
        <source>{name} is no warning; only warnings are acknowledged.</source>
        <translation>{name} n’est pas une alerte&#x202f;; seules les alertes font l’objet d’un accusé de réception.</translation>
    </message>
    <message>
        <source>{name} is not for {audience}[: {why}].</source>
        <translation>{name} n’est pas destiné à {audience}[&#xa0;: {why}].</translation>
    </message>
    <message>
        <source>{name} is not of {mission}: each mission speaks for its own.</source>
        <translation>{name} n’est pas de {mission}&#xa0;: chaque mission parle pour les siens.</translation>
    </message>
    <message>
        <source>{name} is not verified, so nothing is sent.</source>
        <translation>{name} n’est pas vérifié, donc rien n’est envoyé.</translation>
    </message>
    <message>
        <source>{name} is of a time that begins on {day}.</source>
        <translation>{name} porte sur une période qui commence le {day}.</translation>
    </message>
    <message>
        <source>{name} is of the type {type}; {wanted} is asked for.</source>
        <translation>{name} est du type {type}&#x202f;; type demandé&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>{name} is stopped: two histories were written under this one device, as happens when a vault is copied.</source>
        <translation>{name} est bloqué&#xa0;: deux historiques ont été écrits sous ce même appareil, comme lorsqu’un coffre est copié.</translation>
    </message>
    <message>
        <source>{name} is told in numbers only, and no product quotes it.</source>
        <translation>{name} n’est repris qu’en chiffres, et aucun produit ne le cite.</translation>
    </message>
    <message>
        <source>{name} reads otherwise here than what {keeper} circulated: the text was changed since, or a part of it has not come.</source>
        <translation>{name} diffère ici de ce que {keeper} a diffusé&#xa0;: le texte a été modifié depuis, ou une partie n’en est pas arrivée.</translation>
    </message>
    <message>
        <source>{name} was introduced to you; introductions are not passed on.</source>
        <translation>{name} vous a été présenté&#x202f;; une présentation ne se transmet pas.</translation>
    </message>
    <message>
        <source>{name} was revoked by a colleague of its own mission; nothing goes there.</source>
        <translation>{name} a été révoqué par un collègue de sa propre mission&#x202f;; rien n’y va.</translation>
    </message>
    <message>
        <source>{name} was stopped; nothing goes there or comes from there.</source>
        <translation>{name} a été bloqué&#x202f;; rien n’y va et rien n’en vient.</translation>
    </message>
    <message>
        <source>{number} was the last on this incident.</source>
        <translation>{number} était le dernier rapport sur cet incident.</translation>
    </message>
    <message>
        <source>{one} and {other} are one event by way of a third note.</source>
        <translation>{one} et {other} sont déjà un même événement, par une troisième note liée aux deux.</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be one event: somebody says of them, or of two linked with them, that they are two.</source>
        <translation>{one} et {other} ne peuvent pas être un même événement&#xa0;: quelqu’un dit de ces notes, ou de deux notes liées à elles, qu’elles relatent deux événements.</translation>
    </message>
    <message>
        <source>{owner} recalled it, so it does not go to {reader}.</source>
        <translation>{owner} l’a rappelé&#xa0;: il ne part donc pas vers {reader}.</translation>
    </message>
    <message>
        <source>{owner} recalled {ref}; the copy here is set aside.</source>
        <translation>{owner} a rappelé {ref}&#x202f;; la copie d’ici est mise de côté.</translation>
    </message>
    <message>
        <source>{path} is a vault&apos;s own folder; bundles are not exchanged there.</source>
        <translation>{path} est le dossier d’un coffre&#x202f;; on n’y échange pas de paquets.</translation>
    </message>
    <message>
        <source>{place} is no place of the list; it is kept as it stands.</source>
        <translation>{place} ne figure pas dans la liste des lieux&#x202f;; le nom est gardé tel quel.</translation>
    </message>
    <message>
        <source>{place} of our list lies {km} km from the position.</source>
        <translation>{place} de notre liste est à {km} km de la position.</translation>
    </message>
    <message>
        <source>{reader} refused the bundle with it[: {said}].</source>
        <translation>{reader} a refusé le paquet qui le contenait[&#xa0;: {said}].</translation>
    </message>
    <message>
        <source>{ref} cannot be one event with another note: two incidents, movements or displacements can.</source>
        <translation>{ref} ne peut pas relater le même événement qu’une autre note&#xa0;: seuls deux incidents, mouvements ou déplacements le peuvent.</translation>
    </message>
    <message>
        <source>{ref} is a statement or a recall; those are withdrawn.</source>
        <translation>{ref} est une déclaration ou un rappel&#x202f;; cela se retire.</translation>
    </message>
    <message>
        <source>{ref} is an assessment of another kind.</source>
        <translation>{ref} est une évaluation d’un autre type.</translation>
    </message>
    <message>
        <source>{ref} is deleted; what is written now would not show.</source>
        <translation>{ref} est supprimé&#x202f;; ce qui serait écrit maintenant ne se verrait pas.</translation>
    </message>
    <message>
        <source>{ref} is not cleared by: {missing}.</source>
        <translation>{ref} n’est pas approuvée par&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>{ref} is not recalled.</source>
        <translation>{ref} ne fait l’objet d’aucun rappel.</translation>
    </message>
    <message>
        <source>{ref} never left this vault for another mission.</source>
        <translation>{ref} n’a jamais quitté ce coffre pour une autre mission.</translation>
    </message>
    <message>
        <source>{ref} proposes no correction of these minutes.</source>
        <translation>{ref} ne propose pas de correction à ce compte rendu.</translation>
    </message>
    <message>
        <source>{ref} quotes a recalled record: {quoted}, which {owner} recalled.</source>
        <translation>{ref} cite une fiche rappelée&#xa0;: {quoted}, que {owner} a rappelée.</translation>
    </message>
    <message>
        <source>{type} does not have that kind. Allowed: {allowed}.</source>
        <translation>{type} n’a pas ce type. Admis&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>{type} has no field {field}. It has: {allowed}.</source>
        <translation>{type} n’a pas de champ {field}. Champs&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>{why} So the warning {ref}[, made from {source},] stays as it is: it does not go to {reader}.</source>
        <translation>{why} L’alerte {ref}[, établie à partir de {source},] reste donc telle quelle&#xa0;: elle ne part pas vers {reader}.</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>It quotes a recalled record: {refs}; make a new one.</source>
        <translation>Il cite une fiche rappelée&#xa0;: {refs}&#x202f;; faites-en un nouveau.</translation>
    </message>
    <message>
        <source>Recalled by {role}, {site}, {when}: {why}</source>
        <translation>Rappel par {role}, {site}, {when}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>What somebody read, printed or copied meanwhile cannot be called back.</source>
        <translation>Ce que quelqu’un a lu, imprimé ou copié entre-temps ne peut plus être rattrapé.</translation>
    </message>
    <message>
        <source>all other missions</source>
        <translation>toutes les autres missions</translation>
    </message>
    <message>
        <source>its marking was raised: {why}</source>
        <translation>son marquage a été relevé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>recalled; not heard yet that it knows</source>
        <translation>rappelé&#x202f;; pas encore de nouvelles de la réception du rappel</translation>
    </message>
    <message>
        <source>refused the recall {when}</source>
        <translation>a refusé le rappel {when}</translation>
    </message>
    <message>
        <source>said {when} that it has no copy</source>
        <translation>a indiqué {when} n’avoir aucune copie</translation>
    </message>
    <message>
        <source>set its copy aside {when}</source>
        <translation>a mis sa copie de côté {when}</translation>
    </message>
    <message>
        <source>told {when}; not heard yet that it set its copy aside</source>
        <translation>prévenu {when}&#x202f;; pas encore de nouvelles de la mise de côté de sa copie</translation>
    </message>
    <message>
        <source>{said}; had passed it on to {missions}</source>
        <translation>{said}&#x202f;; l’avait transmis à {missions}</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>From all other missions</source>
        <translation>Auprès de toutes les autres missions</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Auprès de qui</translation>
    </message>
    <message>
        <source>From {mission}</source>
        <translation>Auprès de {mission}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Their vaults set their copies aside: no list, search, paper or bundle has them any more, and each vault reports that to you. Nothing is destroyed, and you can withdraw it.</source>
        <translation>Leurs coffres mettent leurs copies de côté&#xa0;: plus aucune liste, recherche, document ni paquet ne les contient, et chaque coffre vous en rend compte. Rien n’est détruit, et vous pouvez retirer le rappel.</translation>
    </message>
    <message>
        <source>Why, in one line; they read it, so nothing classified</source>
        <translation>Motif, en une ligne&#x202f;; ils le lisent, donc rien de classifié</translation>
    </message>
</context>
<context>
    <name>RecallPanel</name>
    <message>
        <source>Recalled. It leaves first with the next exchange.</source>
        <translation>Rappelé. Le rappel part en premier au prochain échange.</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>The recall is withdrawn. That leaves first with the next exchange.</source>
        <translation>Le rappel est retiré. Ce retrait part en premier au prochain échange.</translation>
    </message>
    <message>
        <source>Withdraw the recall</source>
        <translation>Retirer le rappel</translation>
    </message>
    <message>
        <source>{said} (from {whom})</source>
        <translation>{said} (auprès de {whom})</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Recalled {kind}</source>
        <translation>{kind}, fiche rappelée</translation>
    </message>
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
        <source>FLASH</source>
        <translation>FLASH</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>Masquer ici</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Not saved as it stands: {fields}</source>
        <translation>Non enregistré en l’état&#xa0;: {fields}</translation>
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
        <source>FLASH</source>
        <translation>FLASH</translation>
    </message>
    <message>
        <source>Hub {office}</source>
        <translation>Pôle régional {office}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>People came to harm or the United Nations were the target, and no FLASH went out.</source>
        <translation>Il y a des victimes, ou les Nations Unies étaient visées, et aucun FLASH n’est parti.</translation>
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
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which changed long ago</source>
        <translation>
            <numerusform>et %n autre, modifiée il y a longtemps</numerusform>
            <numerusform>et %n autres, modifiées il y a longtemps</numerusform>
        </translation>
    </message>
    <message>
        <source>its deletion</source>
        <translation>sa suppression</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message numerus="yes">
        <source>%n large file(s) when asked for</source>
        <translation>
            <numerusform>%n gros fichier sur demande</numerusform>
            <numerusform>%n gros fichiers sur demande</numerusform>
        </translation>
    </message>
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
        <source>Already with {names}, as it stands now.</source>
        <translation>Déjà chez {names}, dans son état actuel.</translation>
    </message>
    <message>
        <source>Goes to nobody. Recalled from {names}.</source>
        <translation>Ne va à personne. Rappelé de&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Goes to nobody: it stays on this laptop.</source>
        <translation>Ne part vers personne&#xa0;: reste sur ce poste.</translation>
    </message>
    <message>
        <source>Goes to {names} with the next bundle.</source>
        <translation>Part vers {names} avec le prochain paquet.</translation>
    </message>
    <message>
        <source>It may tell of a person: {words}. Write roles or codes.</source>
        <translation>Ce texte désigne peut-être une personne&#xa0;: {words}. Écrivez des fonctions ou des codes.</translation>
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
        <source>Recalled from {names}.</source>
        <translation>Rappelé de&#xa0;: {names}.</translation>
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
        <source>it is recalled from them</source>
        <translation>il est rappelé auprès d’eux</translation>
    </message>
    <message>
        <source>it quotes a recalled record</source>
        <translation>il cite une fiche rappelée</translation>
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
    <name>Renewal</name>
    <message>
        <source>As a new device this vault has keys of its own. All that is written in it stays; contacts exchange with it once they have verified its new card.</source>
        <translation>Comme nouvel appareil, ce coffre a ses propres clés. Tout ce qui y est écrit reste&#x202f;; les contacts échangent avec lui dès qu’ils ont vérifié sa nouvelle carte.</translation>
    </message>
    <message>
        <source>Go on as a new device</source>
        <translation>Continuer comme nouvel appareil</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Vient</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>ReportClosing</name>
    <message>
        <source>Nobody said which clock this site keeps: times are in Z. Such as {zone}.</source>
        <translation>Personne n’a indiqué l’heure que suit ce site&#xa0;: les heures sont en Z. Par exemple {zone}.</translation>
    </message>
    <message>
        <source>On the clock of the site; next {when}.</source>
        <translation>À l’heure du site&#x202f;; prochaine clôture {when}.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>SITREP closes at</source>
        <translation>Clôture du SITREP à</translation>
    </message>
    <message>
        <source>The window keeps it from the next unlocking on.</source>
        <translation>La fenêtre le suit à partir de la prochaine ouverture du coffre.</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Fuseau horaire du site</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message numerus="yes">
        <source>%n bundles for others stay there.</source>
        <translation>
            <numerusform>%n paquet pour d’autres reste là.</numerusform>
            <numerusform>%n paquets pour d’autres restent là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles wait to be left there.</source>
        <translation>
            <numerusform>%n paquet attend d’y être déposé.</numerusform>
            <numerusform>%n paquets attendent d’y être déposés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundles were damaged and made good.</source>
        <translation>
            <numerusform>%n paquet était endommagé et a été réparé.</numerusform>
            <numerusform>%n paquets étaient endommagés et ont été réparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to your bundles came, and nothing to decide on.</source>
        <translation>Des réponses à vos paquets sont arrivées, et rien n’est à décider.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everything was read back.</source>
        <translation>Tout a été relu.</translation>
    </message>
    <message>
        <source>Everything was read back: safe to remove.</source>
        <translation>Tout a été relu&#xa0;: vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>Pour {names}.</translation>
    </message>
    <message>
        <source>No more than {size} are carried.</source>
        <translation>On n’en transporte pas plus de {size}.</translation>
    </message>
    <message>
        <source>Nothing new here for you, and nothing new to leave.</source>
        <translation>Rien de nouveau ici pour vous, et rien de nouveau à déposer.</translation>
    </message>
    <message>
        <source>Stopped on the way: {sent} sent, {received} received, {refused} refused.</source>
        <translation>Arrêté en route&#xa0;: envoyés {sent}, reçus {received}, refusés {refused}.</translation>
    </message>
    <message>
        <source>This stick loses data: take another.</source>
        <translation>Cette clé perd des données&#xa0;: prenez-en une autre.</translation>
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
    <name>Room</name>
    <message>
        <source>Decisions {d} · actions {a}</source>
        <translation>Décisions {d} · actions {a}</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>Chef de file&#xa0;: {lead}</translation>
    </message>
    <message>
        <source>Missing: {functions}</source>
        <translation>Manquent&#xa0;: {functions}</translation>
    </message>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>Personne ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Document&#xa0;: {paper}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par visio</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>parti {time}</translation>
    </message>
    <message>
        <source>next meeting: {day}</source>
        <translation>prochaine réunion&#xa0;: {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>no owner and no date</source>
        <translation>ni responsable ni date</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>non invité</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non pointé</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>working days: {day}</source>
        <translation>jours ouvrés&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min planned</source>
        <translation>{n} min prévues</translation>
    </message>
    <message>
        <source>{n} of {all} functions are here</source>
        <translation>fonctions présentes&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>{spent} of {planned}</source>
        <translation>{spent} sur {planned}</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} n’est pas une date.</translation>
    </message>
    <message>
        <source>{time} · over time</source>
        <translation>{time} · dépassé</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>So far: {counts}</source>
        <translation>À ce stade&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Taking minutes while they talk</source>
        <translation>Prendre note pendant les débats</translation>
    </message>
    <message>
        <source>The room takes the whole window: the agenda with a clock per item, a line for each point, D for a decision, A for an action, and one key for each mission that comes or leaves. Everything typed is in the vault within a second.</source>
        <translation>La salle occupe toute la fenêtre&#xa0;: l’ordre du jour avec une horloge par point, une ligne par idée, D pour une décision, A pour une action, et une touche pour chaque mission qui arrive ou part. Tout ce qui est tapé est dans le coffre en une seconde.</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>No meeting is open</source>
        <translation>Aucune réunion ouverte</translation>
    </message>
    <message>
        <source>Open a meeting first; its minutes are taken here. Esc leads back.</source>
        <translation>Ouvrez d’abord une réunion&#x202f;; son compte rendu se rédige ici. Échap ramène en arrière.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>RotaPanel</name>
    <message>
        <source>Add whose turn comes next</source>
        <translation>Ajouter à qui revient le tour suivant</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn is written down: the duty to host falls to whoever asks.</source>
        <translation>Aucun tour n’est inscrit&#xa0;: accueillir revient à qui le demande.</translation>
    </message>
    <message>
        <source>One line that says why</source>
        <translation>Une ligne qui dit pourquoi</translation>
    </message>
    <message>
        <source>One line that the rota will show</source>
        <translation>Une ligne que le tour de rôle affichera</translation>
    </message>
    <message>
        <source>Skip a turn</source>
        <translation>Sauter un tour</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Le sauter</translation>
    </message>
    <message>
        <source>Skip this turn…</source>
        <translation>Sauter ce tour…</translation>
    </message>
    <message>
        <source>Taken out: the turn of {party}</source>
        <translation>Retiré&#xa0;: le tour de {party}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours de rôle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{party} hosts next</source>
        <translation>prochain hôte&#xa0;: {party}</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: name it, Enter</source>
        <translation>Ajouter&#xa0;: un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>CSV with HXL</source>
        <translation>CSV avec HXL</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>Fichier GeoJSON</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save what is shown, for</source>
        <translation>Enregistrer l’affichage, pour</translation>
    </message>
    <message>
        <source>Whom it is saved for</source>
        <translation>Pour qui l’enregistrer</translation>
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
    <name>SeriesPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hub {office}</source>
        <translation>Pôle régional {office}</translation>
    </message>
    <message>
        <source>Untitled series</source>
        <translation>Série sans titre</translation>
    </message>
    <message>
        <source>Who, where and how</source>
        <translation>Qui, où et comment</translation>
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
    <name>Shared</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>acknowledged {when} by {role}: {action}</source>
        <translation>accusé {when} par {role}&#xa0;: {action}</translation>
    </message>
    <message>
        <source>and more contacts: {n}</source>
        <translation>et d’autres contacts&#xa0;: {n}</translation>
    </message>
    <message>
        <source>and more papers: {n}</source>
        <translation>et d’autres documents&#xa0;: {n}</translation>
    </message>
    <message>
        <source>does not go there: {why}</source>
        <translation>n’y part pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>no laptop is known there: tell them by radio</source>
        <translation>aucun poste connu là-bas&#xa0;: prévenez par radio</translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation>pas encore d’accusé</translation>
    </message>
    <message>
        <source>not acknowledged, and the time for it is over</source>
        <translation>pas d’accusé, et le délai est passé</translation>
    </message>
    <message>
        <source>{said} · for an earlier text</source>
        <translation>{said} · sur un texte antérieur</translation>
    </message>
    <message>
        <source>{said} · not signed; noted by {role}</source>
        <translation>{said} · non signé&#x202f;; noté par {role}</translation>
    </message>
    <message>
        <source>{when} ({there} there)</source>
        <translation>{when} ({there} là-bas)</translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>Acknowledge</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <source>Acknowledged. It leaves first with the next exchange.</source>
        <translation>Réception accusée. L’accusé part en premier au prochain échange.</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Accuser réception…</translation>
    </message>
    <message>
        <source>Action on it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note an answer by radio or telephone…</source>
        <translation>Noter une réponse par radio ou téléphone…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>On paper, which no recall reaches: ask for it back</source>
        <translation>Sur papier, hors de portée d’un rappel&#xa0;: demandez-en le retour</translation>
    </message>
    <message>
        <source>What you do about it, in one line</source>
        <translation>Ce que vous en faites, en une ligne</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>Who noted it</source>
        <translation>Qui en a pris note</translation>
    </message>
</context>
<context>
    <name>SpokenAnswer</name>
    <message>
        <source>Acknowledged over</source>
        <translation>Accusée par</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Their role, no name</source>
        <translation>Leur fonction, sans nom</translation>
    </message>
    <message>
        <source>What they do about it, in one line</source>
        <translation>Ce qu’ils en font, en une ligne</translation>
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
        <translation>Active</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Being cleared</source>
        <translation>Approbation en cours</translation>
    </message>
    <message>
        <source>Being merged</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Approuvée</translation>
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
        <translation>Faite</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
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
        <source>Followed</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
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
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Regroupée</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open for input</source>
        <translation>Ouverte aux contributions</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Relocated</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigé</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>A word on it</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>État suivant</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Signaler</translation>
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
    <name>StepsPanel</name>
    <message>
        <source>Adopted text: {hash}</source>
        <translation>Texte adopté&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Agreed by silence</source>
        <translation>Approuvé tacitement</translation>
    </message>
    <message>
        <source>Dissent…</source>
        <translation>Désaccord…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Invited, but the meeting is not released to them: {names}</source>
        <translation>Invités, mais la réunion ne leur est pas communiquée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Release to them</source>
        <translation>Leur communiquer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Save or print decisions…</source>
        <translation>Enregistrer ou imprimer les décisions…</translation>
    </message>
    <message>
        <source>Save or print minutes…</source>
        <translation>Enregistrer ou imprimer le compte rendu…</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nobody is called {name}.</source>
        <translation>Personne ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>{text} is no day: 18 Dec, fri or +5 is.</source>
        <translation>{text} n’est pas une date&#xa0;: 2009-12-18 ou +5 en est une.</translation>
    </message>
    <message>
        <source>{text} may be: {names}.</source>
        <translation>{text} peut être&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Copied. What lies on the clipboard is not protected.</source>
        <translation>Copié. Rien ne protège ce qui est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>Imprimer la page…</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Enregistrer la page…</translation>
    </message>
    <message>
        <source>Text for radio or e-mail</source>
        <translation>Texte pour radio ou courriel</translation>
    </message>
    <message>
        <source>Text for radio or e-mail, and the page</source>
        <translation>Texte pour radio ou courriel, et la page</translation>
    </message>
    <message>
        <source>{n} of {most} characters</source>
        <translation>{n} caractères sur {most}</translation>
    </message>
    <message>
        <source>{said} · shortened: {parts}</source>
        <translation>{said} · abrégé&#xa0;: {parts}</translation>
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
    <name>ThriftBox</name>
    <message>
        <source>Exchange at most {size} MB</source>
        <translation>Échanger au plus {size} Mo</translation>
    </message>
    <message>
        <source>Exchange everything</source>
        <translation>Tout échanger</translation>
    </message>
    <message>
        <source>Exchange only warnings</source>
        <translation>Alertes seulement</translation>
    </message>
    <message>
        <source>What is left behind goes with the next visit.</source>
        <translation>Ce qui reste partira à la prochaine visite.</translation>
    </message>
    <message>
        <source>What this visit may cost</source>
        <translation>Ce que cette visite peut coûter</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>Time: arrows move the end, with Shift the beginning; Home takes all</source>
        <translation>Temps&#xa0;: les flèches déplacent la fin, avec Maj le début&#x202f;; Origine prend tout</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Actions due</source>
        <translation>Actions à échéance</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Meetings ahead</source>
        <translation>Réunions à venir</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a venue</source>
        <translation>un lieu</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>un ordre du jour</translation>
    </message>
    <message>
        <source>and more of these: {n}</source>
        <translation>et d’autres&#xa0;: {n}</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>il manque&#xa0;: {what}</translation>
    </message>
    <message>
        <source>no contact noted yet</source>
        <translation>pas encore de contact noté</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>rien ne manque</translation>
    </message>
    <message>
        <source>replies {n}</source>
        <translation>réponses ({n})</translation>
    </message>
    <message>
        <source>seats {n}</source>
        <translation>places ({n})</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>visas {n}</source>
        <translation>visas ({n})</translation>
    </message>
    <message>
        <source>{kind} {n}</source>
        <translation>{kind}&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Nothing needs you now</source>
        <translation>Rien ne vous attend pour l’instant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Warnings to acknowledge, actions that fall due, meetings ahead and what the checks find stand here by themselves. Until then: write down what happens.</source>
        <translation>Les alertes en attente d’accusé, les actions à échéance, les réunions à venir et les constats des contrôles s’affichent ici d’eux-mêmes. D’ici là, consignez ce qui se passe.</translation>
    </message>
    <message>
        <source>What needs us now</source>
        <translation>Ce qui nous attend</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
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
    <name>Trend</name>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>An event that several missions told of counts once; one that is told by month only counts on the first day of its month.</source>
        <translation>Un événement relaté par plusieurs missions compte une fois&#x202f;; s’il n’est relaté que par mois, il compte au premier jour de ce mois.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Hour there</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Left out for this reader, and counted nowhere: notes {n}.</source>
        <translation>Notes retirées pour ce lecteur, et comptées nulle part&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Not counted here, because they are told only by place and month: {n}.</source>
        <translation>Non comptés ici, car relatés seulement par lieu et par mois&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>TrendsOut</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>Enregistré dans {path}, où rien ne le protège</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>Counted by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Only at this place or on this road</source>
        <translation>Seulement en ce lieu ou sur cette route</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>{first} to {last}, beside {start} to {end}. An event told twice counts once.</source>
        <translation>Du {first} au {last}, comparé à la période du {start} au {end}. Un événement relaté deux fois compte une fois.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>A colleague of its own mission says that this device is to be trusted no more. Nothing is sent to it and nothing is taken from it. If you revoke it too, what it wrote later is held everywhere.</source>
        <translation>Un collègue de sa propre mission dit qu’il ne faut plus se fier à cet appareil. Rien ne lui est envoyé et rien de lui n’est pris. Si vous le révoquez aussi, ce qu’il a écrit ensuite est retenu partout.</translation>
    </message>
    <message>
        <source>Bundles are sealed for this device.</source>
        <translation>Les paquets sont scellés pour cet appareil.</translation>
    </message>
    <message>
        <source>Nothing is sent to them and nothing of theirs counts until you have compared the code: by telephone, by radio or face to face, never by the channel the card came by.</source>
        <translation>Rien ne leur est envoyé et rien d’eux ne compte tant que vous n’avez pas comparé le code&#xa0;: par téléphone, par radio ou de vive voix, jamais par la voie qui a apporté la carte.</translation>
    </message>
    <message>
        <source>Nothing is sent to this device any more; what it wrote later is held.</source>
        <translation>Plus rien n’est envoyé à cet appareil&#x202f;; ce qu’il a écrit ensuite est retenu.</translation>
    </message>
    <message>
        <source>There are two cards for this office. Nothing is sent to either until you have compared the code of the new one by telephone, by radio or face to face.</source>
        <translation>Il y a deux cartes pour ce bureau. Rien n’est envoyé à aucune tant que vous n’avez pas comparé le code de la nouvelle par téléphone, par radio ou de vive voix.</translation>
    </message>
    <message>
        <source>This device signed two different histories. Nothing more of theirs is taken until they have a new card.</source>
        <translation>Cet appareil a signé deux historiques différents. Rien d’autre n’est pris de lui avant une nouvelle carte.</translation>
    </message>
    <message>
        <source>by comparing the code</source>
        <translation>en comparant le code</translation>
    </message>
    <message>
        <source>card changed</source>
        <translation>carte changée</translation>
    </message>
    <message>
        <source>card or QR code from their own hand</source>
        <translation>carte ou code QR remis en main propre</translation>
    </message>
    <message>
        <source>introduced by a custodian</source>
        <translation>présenté par un garant</translation>
    </message>
    <message>
        <source>introduced ✓</source>
        <translation>présenté ✓</translation>
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
        <source>stopped by its mission</source>
        <translation>bloqué par sa mission</translation>
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
        <translation>Action</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Critère de référence</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement tiré</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
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
        <source>Position</source>
        <translation>Prise de position</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Série de réunions</translation>
    </message>
    <message>
        <source>Statement about a device</source>
        <translation>Déclaration sur un appareil</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{deed} · {n} more before it</source>
        <translation>{deed} · encore {n} avant</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
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
</context>
<context>
    <name>VaultChooser</name>
    <message>
        <source>Choose the vault&apos;s folder</source>
        <translation>Choisir le dossier du coffre</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
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
        <translation>Accordé</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
</context>
<context>
    <name>WarnBar</name>
    <message>
        <source>A draft: nobody is warned until it is issued.</source>
        <translation>Projet&#xa0;: personne n’est alerté avant son émission.</translation>
    </message>
    <message>
        <source>A warning follows this note.</source>
        <translation>Une alerte fait suite à cette note.</translation>
    </message>
    <message>
        <source>Does a neighbour have to know?</source>
        <translation>Un voisin doit-il le savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Alerte de suivi</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issued: its words stay as they are; what is new is a follow-up.</source>
        <translation>Émise&#xa0;: son texte ne change plus&#x202f;; toute nouveauté passe par une alerte de suivi.</translation>
    </message>
    <message>
        <source>Open {ref}</source>
        <translation>Ouvrir {ref}</translation>
    </message>
    <message>
        <source>Warn the far side</source>
        <translation>Alerter l’autre côté</translation>
    </message>
    <message>
        <source>Warn {mission}</source>
        <translation>Alerter {mission}</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui est informé</translation>
    </message>
    <message>
        <source>Withheld until now: {why}</source>
        <translation>Retenue jusqu’ici&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Would not reach {mission}: {why}</source>
        <translation>Ne parviendrait pas à {mission}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{mission} is on the far side, and is not warned of this.</source>
        <translation>{mission} est de l’autre côté, et n’en est pas alertée.</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Armed elements were seen among them.</source>
        <translation>Des éléments armés ont été vus parmi eux.</translation>
    </message>
    <message>
        <source>Count: {n}</source>
        <translation>Nombre&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Draft warning</source>
        <translation>Projet d’alerte</translation>
    </message>
    <message>
        <source>Final update</source>
        <translation>Dernier point</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From {place}.</source>
        <translation>De {place}.</translation>
    </message>
    <message>
        <source>Have patrols present there, tell your protection staff, and tell us numbers only, no names.</source>
        <translation>Faites patrouiller sur place, prévenez votre personnel de protection, et ne nous communiquez que des chiffres, aucun nom.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>People may reach {place}</source>
        <translation>Des personnes pourraient arriver à {place}</translation>
    </message>
    <message>
        <source>Tell patrols and convoys in the area, and tell us what you see.</source>
        <translation>Prévenez les patrouilles et convois de la zone, et dites-nous ce que vous voyez.</translation>
    </message>
    <message>
        <source>Tell your field offices and partners, count at the crossing, tell us of armed elements.</source>
        <translation>Prévenez vos bureaux de terrain et vos partenaires, comptez au point de passage, signalez-nous les éléments armés.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Update {n}</source>
        <translation>Point {n}</translation>
    </message>
    <message>
        <source>Via {place}.</source>
        <translation>Par {place}.</translation>
    </message>
    <message>
        <source>from {starts}</source>
        <translation>à partir du {starts}</translation>
    </message>
    <message>
        <source>notes: {n}; best grade {grade}</source>
        <translation>notes&#xa0;: {n}&#x202f;; meilleure cotation {grade}</translation>
    </message>
    <message>
        <source>until {ends}</source>
        <translation>jusqu’au {ends}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{people} people may reach {place}</source>
        <translation>{people} personnes pourraient arriver à {place}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>du {starts} au {ends}</translation>
    </message>
</context>
<context>
    <name>WarningDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Final follow-up</source>
        <translation>Dernière alerte de suivi</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Alerte de suivi</translation>
    </message>
    <message>
        <source>Issue  Ctrl+Return</source>
        <translation>Émettre  Ctrl+Return</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>Marquer comme expirée</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>The warning before</source>
        <translation>L’alerte précédente</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Why, in one line; whoever has it reads this</source>
        <translation>Motif, en une ligne&#x202f;; quiconque l’a reçue le lira</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Drafts: nobody is warned yet</source>
        <translation>Projets&#xa0;: personne n’est encore alerté</translation>
    </message>
    <message>
        <source>For us to acknowledge</source>
        <translation>À nous d’accuser réception</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Not acknowledged in time</source>
        <translation>Pas d’accusé dans les délais</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>a follow-up takes its place</source>
        <translation>une alerte de suivi la remplace</translation>
    </message>
    <message>
        <source>acknowledge by {when}</source>
        <translation>accuser réception avant {when}</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>accuser réception</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>réception accusée</translation>
    </message>
    <message>
        <source>acknowledged by {n} of {all}</source>
        <translation>accusés reçus&#xa0;: {n} sur {all}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>it does not go there: {why}</source>
        <translation>n’y part pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>no laptop is known there: tell them by radio</source>
        <translation>aucun poste connu là-bas&#xa0;: prévenez par radio</translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation>pas encore d’accusé</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>non émise</translation>
    </message>
    <message>
        <source>overdue since {when}</source>
        <translation>en retard depuis {when}</translation>
    </message>
    <message>
        <source>overdue: nobody answered in time</source>
        <translation>en retard&#xa0;: personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>refused {when}</source>
        <translation>refusée {when}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
</context>
<context>
    <name>WarningsScreen</name>
    <message>
        <source>A warning tells a neighbour in time what comes towards them, and shows who knows. Write a note of people who move, or of an incident, and press Ctrl+W in it.</source>
        <translation>Une alerte dit à temps à un voisin ce qui vient vers lui, et montre qui est informé. Rédigez une note sur un déplacement ou un incident, et pressez-y Ctrl+W.</translation>
    </message>
    <message>
        <source>Acknowledged. It leaves first with the next exchange.</source>
        <translation>Réception accusée. L’accusé part en premier au prochain échange.</translation>
    </message>
    <message>
        <source>Choose one from the list to see who knows of it.</source>
        <translation>Choisissez-en une dans la liste pour voir qui en est informé.</translation>
    </message>
    <message>
        <source>No warning is open</source>
        <translation>Aucune alerte ouverte</translation>
    </message>
    <message>
        <source>No warnings yet</source>
        <translation>Pas encore d’alerte</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved to {path}, where it is not protected</source>
        <translation>Enregistré dans {path}, où rien ne le protège</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}&#xa0;: {why}</translation>
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
        <source>A site is a code such as TCD-ABE: the country, a hyphen, the place.</source>
        <translation>Un site est un code, par exemple TCD-ABE&#xa0;: le pays, un trait d’union, le lieu.</translation>
    </message>
    <message>
        <source>A zone is a name such as Africa/Khartoum.</source>
        <translation>Un fuseau est un nom, par exemple Africa/Khartoum.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>It is a mission that has just opened</source>
        <translation>C’est une mission qui vient d’ouvrir</translation>
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
        <source>This site is in no list: which clock does it keep?</source>
        <translation>Ce site n’est dans aucune liste&#xa0;: quelle heure suit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
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
    <name>Wishes</name>
    <message>
        <source>Cleared by, a role</source>
        <translation>Visé par, une fonction</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>such as {moment}</source>
        <translation>par exemple {moment}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A record that is not here was recalled: {why}</source>
        <translation>Une fiche qui n’est pas ici a été rappelée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>now</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>{name} refused a bundle of {day}: {why}</source>
        <translation>{name} a refusé un paquet du {day}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name} took a bundle of {day} (records refused: {n}): {why}</source>
        <translation>{name} a pris un paquet du {day} (fiches refusées&#xa0;: {n})&#xa0;: {why}</translation>
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
    <message>
        <source>{ref} counts no longer: the device that wrote it was revoked (Directory).</source>
        <translation>{ref} ne compte plus&#xa0;: l’appareil qui l’a écrite a été révoqué (Répertoire).</translation>
    </message>
    <message>
        <source>{ref} goes to fewer now, or is marked higher; its changes were taken in.</source>
        <translation>{ref} est destinée à moins de lecteurs, ou porte un marquage plus élevé&#x202f;; ses modifications ont été reprises.</translation>
    </message>
    <message>
        <source>{ref} is not recalled any more, and shows again.</source>
        <translation>{ref} n’est plus rappelée, et s’affiche de nouveau.</translation>
    </message>
    <message>
        <source>{ref} was recalled and is set aside here: {why}</source>
        <translation>{ref} a été rappelée et est mise de côté ici&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Add and press Enter</source>
        <translation>Ajouter, puis Entrée</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>As it came: {what}</source>
        <translation>À l’origine&#xa0;: {what}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>_Rivals</name>
    <message>
        <source>Two cards for one office</source>
        <translation>Deux cartes pour un même bureau</translation>
    </message>
</context>
</TS>
