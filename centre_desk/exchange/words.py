"""The words by which lists name their columns, in French, Arabic and English."""

from __future__ import annotations

# Parted by commas. Compared without case, accents, spaces, signs and the Arabic article.
SYNONYMS: dict[str, str] = {
    "name": "Nom, Noms, Name, الاسم, الإسم",
    "last_name": (
        "Nom de famille, Nom patronymique, Patronyme, Nom usuel, Last name, Surname, "
        "Family name, Lastname, Nom famille, الاسم العائلي, الإسم العائلي, النسب, اللقب, "
        "اسم العائلة, الكنية"
    ),
    "first_name": (
        "Prénom, Prénoms, Prén., Prenom(s), First name, Firstname, Given name, Forename, "
        "Given names, الاسم الشخصي, الإسم الشخصي, الاسم الأول, Petit nom"
    ),
    "full_name": (
        "Nom et prénom, Nom & prénom, Nom / prénom, Nom prénom, Noms et prénoms, Nom et prénoms, "
        "Nom complet, Identité, Prénom et nom, Prénom nom, Full name, Name and surname, "
        "Name and first name, First and last name, Participant, Participants, "
        "Nom et prénom du participant, Stagiaire, Bénéficiaire, Candidat, Formateur, Attendee, "
        "Trainee, Guest name, Nom & prénoms, Prénoms et noms, Personne, Collaborateur, Agent, "
        "Guest, Complete name, N. et P., الاسم الكامل, الاسم والنسب, النسب والاسم, "
        "الاسم العائلي والشخصي, الاسم الشخصي والعائلي, الاسم و النسب, الإسم الكامل, المشارك, "
        "المستفيد, اسم المشارك, المشاركون, الاسم واللقب"
    ),
    "sex": (
        "Sexe, Sex, Genre, Gender, H/F, M/F, F/M, F/H, F/G, G/F, الجنس, النوع, Civilité, Civ., "
        "Civ, Titre de civilité, Title, Mr/Mme, M./Mme, Mme/M., Mme/Mr, اللقب المدني, "
        "الصفة المدنية"
    ),
    "matricule": (
        "Matricule, Mat., Mat, Mle, Mlle n°, N° matricule, Matricule agent, Matr., PPR, DRPP, "
        "N° PPR, N° SOM, SOM, N° de somme, Employee number, Staff number, Employee ID, Staff ID, "
        "Personnel number, Badge, ID agent, Registration number, رقم التأجير, الرقم المالي, "
        "رقم التسجيل, رقم الموظف, الرقم الاستدلالي, رقم الانخراط, رقم التاجير, الرقم المهني"
    ),
    "identity_number": (
        "CIN, CNI, CNIE, C.I.N., C.N.I.E., N° CIN, N° CNIE, Carte nationale, Carte d'identité, "
        "Carte nationale d'identité, Pièce d'identité, N° de la CIN, CIN/Passeport, "
        "CIN ou passeport, N° pièce d'identité, National ID, ID card, ID number, "
        "Identity number, Identity card, N° carte nationale, NCIN, رقم البطاقة الوطنية, "
        "البطاقة الوطنية, ب.ت.و, رقم ب.ت.و, بطاقة التعريف, رقم البطاقة, "
        "رقم بطاقة التعريف الوطنية, بطاقة التعريف الوطنية, ر.ب.ت.و, ID"
    ),
    "passport": (
        "Passeport, N° passeport, Passport, Passport number, Passport no, جواز السفر, "
        "رقم جواز السفر"
    ),
    "phone": (
        "Téléphone, Tél., Tél, Tel, GSM, Mobile, Portable, N° de téléphone, Contact, N° GSM, "
        "Phone, Phone number, Cell, Cell phone, Cellphone, Telephone, Tél. portable, "
        "Téléphone portable, Tél/GSM, Numéro, Coordonnées, Coordonnées téléphoniques, WhatsApp, "
        "Mobile phone, Tph, Téléph, الهاتف, رقم الهاتف, الهاتف المحمول, الهاتف النقال, المحمول, "
        "رقم النقال, النقال"
    ),
    "establishment": (
        "Établissement, Étab., Etab, Ets, Éts, EFP, Affectation, Lieu d'affectation, Entité, "
        "Structure, Organisme, Société, Entreprise, Complexe, Centre, Site, Lieu de travail, "
        "Lieu d'exercice, Établissement d'origine, Établissement d'affectation, Provenance, "
        "Établissement de formation, Nom de l'établissement, Unité, Institution, Institute, "
        "School, Establishment, Organisation, Organization, Company, Employer, Workplace, "
        "Service, Établissement/Complexe, Entité d'affectation, CMC/EFP, EFP d'affectation, "
        "Centre de formation, المؤسسة, مؤسسة التكوين, مقر العمل, مكان العمل, المركز, "
        "مؤسسة التعيين, التعيين, الشركة, المعهد, المركب"
    ),
    "direction": (
        "Direction régionale, DR, D.R., Direction, Dir. régionale, Dir. rég., Région, Dir rég, "
        "Direction / région, DR d'origine, Direction rég., Regional direction, Region, "
        "Regional office, Département, Department, Directorate, Direction d'origine, DR/DC, "
        "المديرية الجهوية, المديرية, الجهة, الإدارة الجهوية, م.ج"
    ),
    "grade": (
        "Grade, Fonction, Poste, Emploi, Qualité, Cadre, Échelle, Statut, Function, Position, "
        "Job, Job title, Role, Profil, Catégorie, Poste occupé, Fonction actuelle, Rank, الإطار, "
        "الدرجة, الرتبة, المهمة, الوظيفة, الصفة, المنصب"
    ),
    "arrival": (
        "Arrivée, Date d'arrivée, Date arrivée, Arrivée le, Arr., Entrée, Date d'entrée, Début, "
        "Date de début, Date début, Du, Check-in, Checkin, Check in date, Arrival, Arrival date, "
        "From, Start, Start date, Date in, Début du séjour, Début de séjour, Début hébergement, "
        "Arrivee prevue, Date d'arrivée prévue, Jour d'arrivée, Nuitée du, الوصول, تاريخ الوصول, "
        "تاريخ الدخول, الدخول, من, تاريخ القدوم, القدوم, تاريخ البداية, البداية, يوم الوصول"
    ),
    "departure": (
        "Départ, Date de départ, Date départ, Départ le, Dép., Sortie, Date de sortie, Fin, "
        "Date de fin, Date fin, Au, Check-out, Checkout, Check out date, Departure, "
        "Departure date, To, Until, End, End date, Date out, Fin du séjour, Fin de séjour, "
        "Fin hébergement, Jour de départ, المغادرة, تاريخ المغادرة, تاريخ الخروج, الخروج, إلى, "
        "تاريخ الانصراف, النهاية, تاريخ النهاية, يوم المغادرة, الذهاب"
    ),
    "period": (
        "Période, Période du séjour, Période de séjour, Séjour, Dates, Dates du séjour, "
        "Période d'hébergement, Dates d'hébergement, Stay, Stay dates, Period, الفترة, "
        "مدة الإقامة, فترة الإقامة"
    ),
    "nights": (
        "Nuits, Nuitées, Nb nuits, Nbre de nuits, Nombre de nuits, Nombre de nuitées, "
        "Nb nuitées, Nb de nuitées, Nbre nuitées, Nights, Number of nights, No. of nights, "
        "Durée du séjour, عدد الليالي, الليالي, عدد المبيتات, ليالي"
    ),
    "lodged": (
        "Hébergement, Hébergé, Hébergé(e), Hébergée, Logement, Logé, Logé(e), Héberg., Héb., "
        "Hébergement (O/N), Hébergement Oui/Non, Demande d'hébergement, Besoin d'hébergement, "
        "Hébergement souhaité, À héberger, Logement demandé, Hotel, Hôtel, Interne/Externe, "
        "Interne, Lodged, Lodging, Accommodation, Accomodation, Needs a room, Room needed, "
        "Room required, Overnight, Hosted, Hébergement demandé, Nuitée O/N, Housing, Resident, "
        "Résident, الإيواء, المبيت, السكن, الإقامة, الايواء, يستفيد من الإيواء, طلب الإيواء"
    ),
    "diet": (
        "Régime, Régime alimentaire, Rég. alimentaire, Repas particulier, "
        "Restauration particulière, Régime particulier, Diététique, Allergies, Allergie, Diet, "
        "Dietary needs, Dietary requirements, Meal preference, Special diet, "
        "Contraintes alimentaires, Rég., Régime spécial, Intolérances, Alimentation, الحمية, "
        "النظام الغذائي, الحمية الغذائية, حمية, نظام غذائي"
    ),
    "accessible": (
        "PMR, Mobilité réduite, Handicap, Chambre PMR, Chambre accessible, Accessibilité, "
        "Besoin PMR, Accessible, Wheelchair, Accessible room, Reduced mobility, "
        "Personne à mobilité réduite, ذوي الاحتياجات الخاصة, إعاقة, ذوو الاحتياجات الخاصة"
    ),
    "birth_date": (
        "Date de naissance, Né(e) le, Né le, Née le, Naissance, Date naiss., Date naiss, DDN, "
        "D.D.N., Date of birth, Birth date, Birthdate, DOB, Birthday, تاريخ الازدياد, "
        "تاريخ الميلاد, الازدياد, تاريخ الولادة"
    ),
    "nationality": "Nationalité, Nationality, Nat., الجنسية, Citizenship",
    "country": (
        "Pays, Pays de résidence, Country, Country of residence, البلد, بلد الإقامة, الدولة"
    ),
    "session_code": (
        "Session, Code session, Code de session, Session n°, Réf. session, Code action, "
        "Code formation, Session code, Course code, Code de la formation, Action, Code module, "
        "رمز الدورة, الدورة, رقم الدورة"
    ),
    "note": (
        "Observations, Observation, Obs., Obs, Remarque, Remarques, Commentaire, Commentaires, "
        "Note, Notes, Remarks, Comments, Comment, Divers, Besoins particuliers, "
        "Besoins spécifiques, Précisions, Special needs, Special requests, ملاحظات, ملاحظة, "
        "الملاحظات"
    ),
    "ignored": (
        "N°, Nº, N, No, No., #, N° ordre, N° d'ordre, Ordre, Ord., Ord, N.O., NO, Rang, Rg, Num, "
        "Numéro d'ordre, Seq, الرقم, رقم, ر.ت, الرقم الترتيبي, الترتيب, ت, رت, رقم ترتيبي, "
        "E-mail, Email, Mail, Adresse mail, Adresse électronique, Adresse e-mail, Courriel, "
        "Messagerie, البريد الإلكتروني, البريد الالكتروني, Chambre, N° chambre, Ch., Room, "
        "Room number, Room no, الغرفة, رقم الغرفة, Signature, Émargement, Signatures, Émarg., "
        "Visa, التوقيع, التوقيعات, Heure d'arrivée, Heure de départ, Heure, Arrival time, "
        "Departure time, Time, Horodateur, Timestamp, Âge, Age, السن, Adresse, Address, العنوان, "
        "Ville, City, المدينة, Lieu de naissance, Place of birth, مكان الازدياد, "
        "Ville d'arrivée, Ville de départ, Lieu de départ, Moyen de transport, Transport, "
        "Véhicule, Date de recrutement, Date d'inscription, Nom du responsable, Responsable, "
        "Nom du père, Nom de la session, Nom formation, Intitulé, Thème, Date recrutement, "
        "Ancienneté, Jour 1, Jour 2, Jour 3, Jour 4, Jour 5, J1, J2, J3, J4, J5, Matin, "
        "Après-midi, Présence, Taille, Spécialité, Filière, Secteur, Métier, التخصص, "
        "Date de demande, Date de la demande, Identifiant session, Total, المجموع"
    ),
}
