"""What goes with the invented programmes: partners, agreements, targets, companies, juries."""

from __future__ import annotations

PARTNERS = (
    ("ISCAE", "المعهد العالي للتجارة وإدارة المقاولات", "Formation continue"),
    ("Franklin Covey", "", "Bureau de Casablanca"),
    ("UM6P", "جامعة محمد السادس متعددة التخصصات التقنية", "School of Computer Science"),
    ("École Centrale de Casablanca", "المدرسة المركزية للدار البيضاء", "Executive Education"),
    ("Wall Street English", "", "Centre de Casablanca"),
    ("FNBTP", "الفيدرالية الوطنية للبناء والأشغال العمومية", "Direction de la formation"),
    ("Norgrains", "", "Ressources humaines"),
)
"""Name, Arabic name, whom one speaks to."""
PARTNER_OF = {
    "Pilotage par la performance (ISCAE)": "ISCAE",
    "Les 7 habitudes (Franklin Covey)": "Franklin Covey",
    "Intelligence artificielle appliquée": "UM6P",
    "Analyse de données avec Python": "UM6P",
    "Gestion de projet": "École Centrale de Casablanca",
    "Anglais, niveau B1, regroupement (Wall Street English)": "Wall Street English",
    "Anglais, niveau B2, regroupement (Wall Street English)": "Wall Street English",
    "Efficacité énergétique du bâtiment": "FNBTP",
    "Hygiène et HACCP": "Norgrains",
}
CEILING = 1_800_000  # dirhams, of each agreement
ARABIC = {
    "Conduire le changement dans un établissement": "قيادة التغيير في المؤسسة",
    "Leadership et cohésion d'équipe": "القيادة وتماسك الفريق",
    "Gestion de projet": "تدبير المشاريع",
    "Entretien annuel et fixation d'objectifs": "المقابلة السنوية وتحديد الأهداف",
    "Les 7 habitudes (Franklin Covey)": "العادات السبع (فرانكلين كوفي)",
    "Pilotage par la performance (ISCAE)": "القيادة بالأداء",
    "Concevoir une classe virtuelle": "تصميم قسم افتراضي",
    "Produire une capsule vidéo pédagogique": "إنتاج كبسولة فيديو تعليمية",
    "Scénariser un module en ligne": "إعداد سيناريو مجزوءة عبر الإنترنت",
    "Évaluer à distance": "التقييم عن بعد",
    "Approche par compétences": "المقاربة بالكفايات",
    "Ingénierie de la formation": "هندسة التكوين",
    "Animer un groupe hétérogène": "تنشيط مجموعة غير متجانسة",
    "Évaluation des acquis": "تقييم المكتسبات",
    "Intelligence artificielle appliquée": "الذكاء الاصطناعي التطبيقي",
    "Développement web full stack": "تطوير الويب الشامل",
    "Cybersécurité : les bases": "أساسيات الأمن السيبراني",
    "Cloud et conteneurs": "الحوسبة السحابية والحاويات",
    "Analyse de données avec Python": "تحليل البيانات بلغة بايثون",
    "Transformation des produits laitiers": "تحويل منتجات الحليب",
    "Hygiène et HACCP": "النظافة ونظام هاسب",
    "Conditionnement des fruits et légumes": "توضيب الفواكه والخضر",
    "Efficacité énergétique du bâtiment": "النجاعة الطاقية في البناء",
    "Photovoltaïque : pose et raccordement": "الطاقة الشمسية: التركيب والربط",
    "Gestion des déchets industriels": "تدبير النفايات الصناعية",
    "Auxiliaire de vie : gestes et postures": "مساعدة الحياة: الحركات والوضعيات",
    "Premiers secours": "الإسعافات الأولية",
    "Aide-soignant : soins d'hygiène": "مساعد التمريض: علاجات النظافة",
    "Prépresse et gestion des couleurs": "ما قبل الطباعة وتدبير الألوان",
    "Impression numérique grand format": "الطباعة الرقمية كبيرة الحجم",
    "Maintenance industrielle : diagnostic": "الصيانة الصناعية: التشخيص",
    "Automates programmables": "المتحكمات المنطقية القابلة للبرمجة",
    "Soudage TIG : perfectionnement": "لحام TIG: استكمال الخبرة",
    "Anglais, niveau B1, regroupement (Wall Street English)": "الإنجليزية، المستوى B1، تجمع",
    "Anglais, niveau B2, regroupement (Wall Street English)": "الإنجليزية، المستوى B2، تجمع",
}

FIRST_TARGET, LATER_TARGET = 20_703, 32_396  # JFP of 2021-2022, and of each year after
CATEGORY_SHARES = {"managerial": 18, "technical": 48, "trainers": 28, "english": 6}
PARTNER_TARGETS = {"ISCAE": 600, "Franklin Covey": 600, "UM6P": 1_200, "Wall Street English": 1_900}
REASONS = (
    "Convocation au tribunal", "Mission imprévue", "Arrêt maladie", "Examen dans l'établissement",
    "Raison familiale",
)  # fmt: skip

COMPANIES = (
    "Floquet Monopole", "Sotherma", "Norgrains", "Atlas Câblage", "Rif Agro", "Zellige Industrie",
    "Souss Conserves", "Chaouia Logistique", "Bouregreg Énergie", "Oasis Textile", "Gharb Sucre",
    "Toubkal Bâtiment", "Sebou Mécanique", "Marmoucha Eaux", "Saïss Laitière", "Médina Hôtels",
    "Andalous Traiteur", "Ifrane Bois", "Boulemane Mines", "Moulouya Froid", "Zalagh Digital",
    "Karaouine Édition", "Tazekka Verre", "Ouergha Pneus", "Zerhoun Huiles", "Volubilis Conseil",
    "Ménara Transport", "Détroit Services", "Anfa Santé", "Maârif Assurances", "Loukos Semences",
    "Draa Solaire",
)  # fmt: skip
JURY = (
    ("Direction de la formation", True), ("UM6P", False), ("École Centrale de Casablanca", False),
)  # fmt: skip
CRITERIA = (("Scénario pédagogique", 2), ("Qualité technique", 1), ("Soutenance", 1))
PROJECTS = (
    "Capsule sur la sécurité des machines", "Module en ligne de métrologie",
    "Classe virtuelle d'anglais technique", "Jeu sérieux sur l'hygiène",
    "Simulateur de câblage", "Parcours d'accueil des stagiaires",
)  # fmt: skip
