"""Names of invented people, in both scripts; several spellings of one name stand side by side."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name in Arabic letters and the ways in which French papers spell it, usual one first."""

    spellings: tuple[str, ...]
    arabic: str


def _names(text: str) -> tuple[Name, ...]:
    """Read ``Spelling/Other spelling=عربي`` entries parted by commas."""
    found = []
    for entry in text.replace("\n", " ").split(","):
        latin, arabic = entry.strip().split("=")
        found.append(Name(tuple(latin.split("/")), arabic))
    return tuple(found)


SURNAMES = _names("""
Alaoui/El Alaoui=العلوي, Bennani=بناني, El Fassi/Elfassi/El-Fassi/Fassi=الفاسي, Tazi=التازي,
Berrada=برادة, Benjelloun/Ben Jelloun=بنجلون, Chraïbi/Chraibi=الشرايبي, Lahlou=لحلو,
Sqalli/Skalli=الصقلي, Kettani=الكتاني, El Idrissi/Idrissi/Elidrissi=الإدريسي,
Amrani/El Amrani=العمراني,
Filali=الفيلالي, Benkirane=بنكيران, Ouazzani/El Ouazzani=الوزاني, Naciri/Nassiri=الناصري,
Mansouri/El Mansouri=المنصوري, Ziani=الزياني, Cherkaoui/Charkaoui=الشرقاوي, Sebti=السبتي,
Bouazza=بوعزة, El Amine=الأمين, Hajji=الحاجي, Rami=الرامي, El Khattabi/Khattabi=الخطابي,
Benali/Ben Ali=بنعلي, Bouhaddou=بوحدو, Aït Lahcen/Ait Lahcen=آيت لحسن,
Aït Ouarab/Ait Ouarab=آيت واعراب,
Aït Benhaddou=آيت بنحدو, Oukacha=أوكاشة, Ouhbi=أوهبي, Azoulay=أزولاي, Zerouali=الزروالي,
Bekkali=البقالي, Chaoui=الشاوي, Daoudi=الداودي, El Ghazi=الغازي, El Hachimi/Hachimi=الهاشمي,
El Hamdaoui=الحمداوي, El Kadiri/Kadiri=القادري, El Mahdaoui=المهداوي, El Mernissi=المرنيسي,
El Omari/Omari=العمري, Er-Rachidi/Errachidi=الراشدي, Es-Sbaï/Sbai=السباعي, Ez-Zahraoui=الزهراوي,
Fikri=فكري, Gharbi=الغربي, Guessous=كسوس, Hamdouchi=الحمدوشي, Harti=الهرتي, Hilali=الهلالي,
Jaïdi/Jaidi=الجعيدي, Jabri=الجابري, Kabbaj=القباج, Kharbouch=خربوش, Laâroussi/Laaroussi=العروسي,
Lamrani=لمراني, Lazrak=الأزرق, Mekouar=مكوار, Meziane=مزيان, Mouline=مولين, Moussaoui=الموساوي,
Nejjar=النجار, Oudghiri=الودغيري, Ouali=الوالي, Qadiri=قديري, Rahmouni=الرحموني, Regragui=الركراكي,
Saïdi/Saidi=السعيدي, Salmi=السالمي, Senhaji=الصنهاجي, Slaoui=السلاوي, Soussi=السوسي,
Tahiri=الطاهري, Touimi=التويمي, Yacoubi=اليعقوبي, Zaki=زكي, Zouiten=زويتن, Bargach=بركاش,
Belhaj/Bel Haj=بلحاج, Boukili=البوكيلي, Bouzidi=البوزيدي, Chafik=شفيق, Dahbi=الدهبي,
El Bouanani=البوعناني, El Haddad=الحداد, El Jaouhari=الجوهري, El Mokhtari=المختاري,
El Yousfi=اليوسفي, Fadili=الفضيلي, Haddaoui=الحداوي, Iraqi=العراقي, Kilani=الكيلاني,
Mabrouk=مبروك, Nadir=نذير, Ouchrif=أوشريف, Raïs/Rais=الرايس, Sabir=صابر, Tounsi=التونسي
""")

WOMEN = _names("""
Fatima/Fatma=فاطمة, Fatima Zahra/Fatima-Zahra/Fatimazahra=فاطمة الزهراء, Khadija=خديجة, Amina=أمينة,
Aïcha/Aicha=عائشة, Naïma/Naima=نعيمة, Saïda/Saida=سعيدة, Malika=مليكة, Rachida=رشيدة, Latifa=لطيفة,
Nadia=نادية, Samira=سميرة, Karima=كريمة, Hanane/Hanan=حنان, Salma=سلمى, Sanaa/Sanae=سناء,
Houda=هدى, Ilham/Elham=إلهام, Imane/Iman=إيمان, Meryem/Mariam/Maryam=مريم, Zineb/Zaineb=زينب,
Asmaa/Asmae=أسماء, Hafsa=حفصة, Loubna=لبنى, Kenza=كنزة, Ghita/Rita=غيثة, Hayat=حياة, Ihsane=إحسان,
Jamila=جميلة, Keltoum=كلثوم, Laïla/Leila=ليلى, Majda=ماجدة, Mouna=منى, Nawal=نوال, Nezha=نزهة,
Ouafae/Wafaa=وفاء, Rajae/Rajaa=رجاء, Sara/Sarah=سارة, Siham=سهام, Soukaina=سكينة, Touria=ثريا,
Wiam=وئام, Yasmine=ياسمين, Zakia=زكية, Zohra=زهرة, Btissam/Ibtissam=ابتسام, Chaïmae/Chaimae=شيماء,
Dounia=دنيا, Bouchra=بشرى, Hind=هند
""")

MEN = _names("""
Mohammed/Mohamed/Mouhamed=محمد, Ahmed=أحمد, Ali=علي, Hassan=حسن, Hussein/Houssine=حسين,
Youssef/Yousef/Youcef=يوسف, Abdellah/Abdallah=عبد الله, Abderrahim=عبد الرحيم,
Abdelaziz/Abdel Aziz=عبد العزيز, Abdelilah=عبد الإله, Abdelkader=عبد القادر, Abdelhak=عبد الحق,
Rachid=رشيد, Saïd/Said=سعيد, Mustapha/Mostafa=مصطفى, Khalid=خالد, Karim=كريم, Omar=عمر,
Othmane/Otmane=عثمان, Hamza=حمزة, Amine=أمين, Anas=أنس, Ayoub=أيوب, Brahim/Ibrahim=إبراهيم,
Driss/Idriss=إدريس, Fouad=فؤاد, Hamid=حميد, Hicham/Hisham=هشام, Ismaïl/Ismail=إسماعيل, Jamal=جمال,
Jawad=جواد, Kamal=كمال, Larbi=العربي, Mehdi=المهدي, Mounir=منير, Mourad=مراد, Nabil=نبيل,
Noureddine=نور الدين, Redouane=رضوان, Reda/Rida=رضا, Samir=سمير, Simohammed=سي محمد, Soufiane=سفيان,
Tarik/Tariq=طارق, Yassine=ياسين, Younes=يونس, Zakaria=زكرياء, Zouhair=زهير, Lahcen=لحسن, Adil=عادل
""")
