// Made by make-tables.py in this folder; do not edit.
// swift-format-ignore-file

/// Places with C for country, S for state of the US, T for town: GeoNames (CC BY 4.0).
package enum Places {
    package static let table = SortedTable(
        """
        's-hertogenbosch	T
        'ākra	T
        6th of october city	T
        a coruña	T
        aachen	T
        aalborg	T
        abadan	T
        abaetetuba	T
        abakaliki	T
        abakan	T
        abbotsford	T
        abbottabad	T
        abengourou	T
        abeokuta	T
        aberdeen	T
        abha	T
        abidjan	T
        abiko	T
        abilene	T
        abnūb	T
        abobo	T
        abohar	T
        abomey	T
        abomey-calavi	T
        abreu e lima	T
        abu dhabi	T
        abuja	T
        abéché	T
        abū al-kahṣīb	T
        abū ghurayb	T
        abū kabīr	T
        abū tīj	T
        acapulco de juárez	T
        acarigua	T
        accra	T
        achalpur	T
        acheng	T
        achinsk	T
        acilia-castel fusano-ostia antica	T
        ad-damazin	T
        ad-damir	T
        adachi	T
        adamstown	T
        adana	T
        adapazarı	T
        addis ababa	T
        adelaide	T
        aden	T
        adiwerna	T
        admiralteisky	T
        ado-ekiti	T
        adoni	T
        adıyaman	T
        afghanistan	C
        afyonkarahisar	T
        agadez	T
        agadir	T
        agartala	T
        agege	T
        ageo	T
        agra	T
        aguascalientes	T
        ahar	T
        ahilyanagar	T
        ahmadpur east	T
        ahmedabad	T
        ahuntsic-cartierville	T
        ahvaz	T
        aihara	T
        aihui	T
        airoli	T
        ait melloul	T
        aix-en-provence	T
        aizawl	T
        aizu-wakamatsu	T
        ajapnyak	T
        ajax	T
        ajdabiya	T
        ajegunle	T
        ajman	T
        ajmer	T
        akademicheskoe	T
        akashi	T
        akhmīm	T
        akishima	T
        akita	T
        akola	T
        akowonjo	T
        akron	T
        aksaray	T
        aktau	T
        aktobe	T
        akure	T
        al ain city	T
        al ajaylat	T
        al aḩmadī	T
        al bayḑā’	T
        al başrah al qadīmah	T
        al bāb	T
        al diwaniyah	T
        al fallūjah	T
        al fashn	T
        al fayyum	T
        al fqih ben çalah	T
        al fāw	T
        al hillah	T
        al hindīyah	T
        al hoceïma	T
        al hufūf	T
        al jadīd	T
        al jubayl	T
        al jumayl	T
        al kharj	T
        al khums	T
        al khuşūş	T
        al madīnah	T
        al majaz	T
        al mansurah	T
        al manzalah	T
        al manāqil	T
        al mawşil al jadīdah	T
        al maţarīyah	T
        al maḩallah al kubrá	T
        al maḩmūdīyah	T
        al miqdādīyah	T
        al mubarraz	T
        al muharraq	T
        al qadarif	T
        al qurnah	T
        al qāhirah al jadīdah	T
        al qāmishlī	T
        al ḩasakah	T
        al ḩawāmidīyah	T
        al ḩudaydah	T
        al ‘amārah	T
        al ‘āshir min ramaḑān	T
        al-'ubūr	T
        al-junaynah	T
        al-kut	T
        al-musayab	T
        alabama	S
        alagoinhas	T
        alamar	T
        aland islands	C
        alandur	T
        alanya	T
        alappuzha	T
        alasia	T
        alaska	S
        albacete	T
        albania	C
        albany	T
        alberton	T
        albuquerque	T
        alcalá de henares	T
        alchevsk	T
        alcobendas	T
        alcorcón	T
        aleppo	T
        alexandra	T
        alexandria	T
        aley	T
        algeciras	T
        algeria	C
        algiers	T
        alhambra	T
        aliayabiagba	T
        alicante	T
        alimosho	T
        allentown	T
        almaty	T
        almendares	T
        almere stad	T
        almería	T
        almirante tamandaré	T
        alofi	T
        alor setar	T
        altamira	T
        alto barinas	T
        alto hospicio	T
        altona	T
        alvorada	T
        alwar	T
        alīgarh	T
        al’met’yevsk	T
        amadora	T
        amagasaki	T
        amaigbo	T
        amanfrom	T
        amarapura	T
        amaravati	T
        amarillo	T
        amasya	T
        ambala sadar	T
        ambarnath	T
        ambato	T
        ambattur	T
        ambikāpur	T
        ambon	T
        ambur	T
        ambāla	T
        american samoa	C
        americana	T
        amersfoort	T
        amherst	T
        amiens	T
        amman	T
        ampang	T
        amravati	T
        amreli	T
        amritsar	T
        amroha	T
        amsterdam	T
        an nhơn	T
        an nuhūd	T
        an nu‘mānīyah	T
        anaco	T
        anaheim	T
        anand	T
        ananindeua	T
        anantapur	T
        anantnag	T
        anbu	T
        anchorage	T
        anda	T
        anderlecht	T
        andijon	T
        andong	T
        andorra	C
        andorra la vella	T
        andīmeshk	T
        andīsheh	T
        ang mo kio new town	T
        angarsk	T
        angeles city	T
        angers	T
        angoche	T
        angola	C
        angono	T
        angra dos reis	T
        angren	T
        anguilla	C
        anjō	T
        ankang	T
        ankara	T
        anliu	T
        ann arbor	T
        annaba	T
        anning	T
        anqing	T
        anqiu	T
        ansan-si	T
        anshan	T
        anshun	T
        antakya	T
        antalya	T
        antananarivo	T
        antarctica	C
        antigua and barbuda	C
        antioch	T
        antipolo	T
        antofagasta	T
        antsirabe	T
        antsiranana	T
        antwerp	T
        anyama	T
        anyang	T
        anyang-si	T
        anápolis	T
        aomori	T
        apalit	T
        aparecida de goiânia	T
        apatzingán	T
        apeldoorn	T
        apia	T
        apopa	T
        apucarana	T
        aqsu	T
        ar ramthā	T
        ar raqqah	T
        ar rayyān	T
        ar rifā‘	T
        arabkir	T
        aracaju	T
        arad	T
        araguari	T
        araguaína	T
        arakawa	T
        arapiraca	T
        arapongas	T
        arar	T
        araraquara	T
        araras	T
        araruama	T
        araucária	T
        araure	T
        araxá	T
        araçatuba	T
        arba minch	T
        arcahaie	T
        archway	T
        ardabīl	T
        arequipa	T
        arezzo	T
        arganzuela	T
        argenteuil	T
        argentina	C
        arica	T
        arif wala	T
        arifwala	T
        arizona	S
        arjawinangun	T
        arkansas	S
        arkhangel’sk	T
        arlington	T
        arlit	T
        armavir	T
        armenia	C
        arnavutköy	T
        arnhem	T
        arrah	T
        arroyo naranjo	T
        arsuz	T
        artur alvim	T
        artux	T
        artëm	T
        aruba	C
        arusha	T
        arvada	T
        aryanah	T
        arzamas	T
        arāk	T
        arīsh	T
        as salţ	T
        as samawah	T
        as sinbillāwayn	T
        as suwayq	T
        as sālimīyah	T
        asahikawa	T
        asaka	T
        ash sharqāt	T
        ash shaţrah	T
        ashaiman	T
        ashdod	T
        ashgabat	T
        ashikaga	T
        ashkelon	T
        ashmūn	T
        ashoknagar kalyangarh	T
        ashuganj city	T
        asmara	T
        assis	T
        assiut	T
        astana	T
        astanajapura	T
        astoria	T
        astrakhan	T
        asuncion	T
        asunción	T
        aswān	T
        atani	T
        ataşehir	T
        atbara	T
        athens	T
        athlone	T
        atibaia	T
        atlanta	T
        atsiaman	T
        atsugi	T
        attock city	T
        atyrau	T
        auckland	T
        augsburg	T
        aurangabad	T
        aurangābād	T
        aurora	T
        austin	T
        australia	C
        austria	C
        avadi	T
        avarua	T
        avellaneda	T
        avtozavodskyi	T
        awasa	T
        awka	T
        ayacucho	T
        aydın	T
        az zubayr	T
        az zulfī	T
        az zāwīyah	T
        azamgarh	T
        azare	T
        azcapotzalco	T
        azerbaijan	C
        açailândia	T
        aïn beïda	T
        ağrı	T
        ba dinh	T
        ba vì	T
        ba đồn	T
        bab ezzouar	T
        bacabal	T
        bachuan	T
        bacolod city	T
        bacoor	T
        bacău	T
        badajoz	T
        badalona	T
        bade	T
        badin	T
        badlapur	T
        bafoussam	T
        bagaha	T
        bagalkot	T
        bagerhat	T
        baghdad	T
        baghlān	T
        bago	T
        bago city	T
        bagong silang	T
        bagong silangan	T
        baguio	T
        bahadurgarh	T
        bahamas	C
        baharampur	T
        bahawalnagar	T
        bahawalpur	T
        bahir dar	T
        bahraigh	T
        bahrain	C
        bahçelievler	T
        bahía blanca	T
        bahārestān	T
        baia mare	T
        baicheng	T
        baidoa	T
        baidyabāti	T
        bairro da penha	T
        baise	T
        baisha	T
        baishan	T
        baiyin	T
        bakersfield	T
        baku	T
        bakwa	T
        balakovo	T
        balashikha	T
        balasore	T
        balbala	T
        balcón de la lisa	T
        balikpapan	T
        baliuag	T
        balkh	T
        ballarat	T
        ballari	T
        balneário camboriú	T
        balombo	T
        balsas	T
        baltimore	T
        balvanera	T
        balıkesir	T
        bama	T
        bamako	T
        bamenda	T
        ban i chang	T
        ban khlong prawet	T
        ban samae dam	T
        banan	T
        banda aceh	T
        bandar abbas	T
        bandar bukit raja	T
        bandar lampung	T
        bandar mahkota cheras	T
        bandar seri alam	T
        bandar seri begawan	T
        bandar sunway	T
        bandar tasik puteri	T
        bandar utama	T
        bandar-e anzalī	T
        bandar-e māhshahr	T
        bandundu province	T
        bandung	T
        bandırma	T
        banfora	T
        bang bon	T
        bang kapi	T
        bang khae	T
        bang khun thian	T
        bang sue	T
        bangaon	T
        bangkok	T
        bangkok noi	T
        bangladesh	C
        bangui	T
        banhā	T
        banja luka	T
        banjar	T
        banjaran	T
        banjarbaru	T
        banjarmasin	T
        banjul	T
        bannu	T
        banqiao	T
        banyuwangi	T
        banī mazār	T
        banī suwayf	T
        bao'an	T
        bao'an centre	T
        baoding	T
        baoji	T
        baoshan	T
        baotou	T
        baqubah	T
        barakaldo	T
        baraki	T
        baranagar	T
        baranovichi	T
        barbacena	T
        barbados	C
        barcarena	T
        barcelona	T
        barddhamān	T
        bareilly	T
        bari	T
        bariadi	T
        barinas	T
        baripāda	T
        barishal	T
        barking	T
        barnaul	T
        barnāla	T
        barquisimeto	T
        barra mansa	T
        barrancabermeja	T
        barranquilla	T
        barreiras	T
        barretos	T
        barrie	T
        barshi	T
        barueri	T
        baruta	T
        barysaw	T
        basel	T
        bashan	T
        basildon	T
        basingstoke	T
        basirhat city	T
        basrah	T
        basse-terre	T
        basseterre	T
        bastī	T
        basuo	T
        bat yam	T
        bata	T
        batam	T
        batang	T
        batangas	T
        bataysk	T
        bath	T
        bathinda	T
        batikent	T
        batman	T
        batna	T
        baton rouge	T
        battagram	T
        battambang	T
        batu	T
        batu caves	T
        batu pahat	T
        batumi	T
        baturaja	T
        batāla	T
        baubau	T
        bauchi	T
        bauru	T
        bawshar	T
        bayambang	T
        bayamo	T
        bayamón	T
        bayan lepas	T
        bayan nur	T
        bayawan	T
        bayjī	T
        bayugan	T
        bazhong	T
        baía farta	T
        bağcılar	T
        başakşehir	T
        baḥarkah	T
        beau bassin-rose hill	T
        beaumont	T
        becontree	T
        bedford	T
        bedok new town	T
        beed	T
        beersheba	T
        begusarai	T
        behbahān	T
        beibei	T
        beihai	T
        beijing	T
        beiliu	T
        beining	T
        beipiao	T
        beira	T
        beirut	T
        bei’an	T
        bekasi	T
        belagavi	T
        belarus	C
        belawan	T
        belfast	T
        belford roxo	T
        belgium	C
        belgorod	T
        belgrade	T
        belgrano	T
        belize	C
        bella vista	T
        bellevue	T
        bello	T
        belmopan	T
        belo horizonte	T
        belém	T
        bemowo	T
        bender	T
        bendigo	T
        benfica	T
        bengaluru	T
        bengbu	T
        benghazi	T
        bengkulu	T
        benguela	T
        beni	T
        beni mellal	T
        benin	C
        benin city	T
        benito juarez	T
        benito juárez	T
        benoni	T
        bento gonçalves	T
        benxi	T
        beppu	T
        berazategui	T
        berbera	T
        berbérati	T
        bercham	T
        berdyansk	T
        berezniki	T
        bergamo	T
        bergedorf	T
        bergen	T
        bergisch gladbach	T
        berkane	T
        berkeley	T
        berlin	T
        bermuda	C
        bern	T
        berrechid	T
        bertoua	T
        besançon	T
        bet shemesh	T
        betim	T
        bettiah	T
        betūl	T
        bexley	T
        beylikdüzü	T
        beāwar	T
        bhadrak	T
        bhadreswar	T
        bhadrāvati	T
        bhairab bāzār	T
        bhakkar	T
        bharatpur	T
        bharūch	T
        bhatara	T
        bhavnagar	T
        bhawana	T
        bhayandar	T
        bhetia	T
        bhilai	T
        bhilwara	T
        bhimavaram	T
        bhind	T
        bhisho	T
        bhiwadi	T
        bhiwandi	T
        bhiwāni	T
        bhopal	T
        bhubaneswar	T
        bhuj	T
        bhusawal	T
        bhutan	C
        bhāgalpur	T
        bhālswa jahangirpur	T
        bhātpāra	T
        białołeka	T
        białystok	T
        bibirevo	T
        bida	T
        bidar	T
        bielany	T
        bielefeld	T
        bielsko-biala	T
        bihār sharīf	T
        bijie	T
        bikaner	T
        bila tserkva	T
        bilbao	T
        bilbeis	T
        bilimora	T
        billings	T
        bilqās	T
        bilāspur	T
        bima	T
        bimbo	T
        binangonan	T
        bingöl	T
        binjai	T
        bintulu	T
        binzhou	T
        biratnagar	T
        birendranagar	T
        birgañj	T
        birigui	T
        birkenhead	T
        birmingham	T
        birnin kebbi	T
        biryulëvo	T
        bishan	T
        bishkek	T
        bishoftu	T
        biskra	T
        bissau	T
        bitung	T
        biysk	T
        bizerte	T
        biên hòa	T
        biñan	T
        blackburn	T
        blackpool	T
        blagoveshchensk	T
        blantyre	T
        blida	T
        blitar	T
        bloemfontein	T
        blumenau	T
        bnei brak	T
        boa vista	T
        bobo-dioulasso	T
        bobruysk	T
        bochum	T
        bocoio	T
        bogor	T
        bogorodskoye	T
        bogota	T
        bogotá	T
        bogra	T
        bohuniya	T
        boise	T
        bojnūrd	T
        bokhtar	T
        boksburg	T
        bokāro	T
        bole	T
        bolivia	C
        bologna	T
        bolton	T
        bolu	T
        bolzano	T
        boma	T
        bonaire, saint eustatius and saba	C
        bondoukou	T
        bonn	T
        bonon	T
        bontang	T
        borama	T
        bordeaux	T
        bordj bou arreridj	T
        bordj el kiffan	T
        borivli	T
        borough park	T
        borshchahivka	T
        borāzjān	T
        borūjerd	T
        boshan	T
        bosnia and herzegovina	C
        bosque saúde	T
        boston	T
        botad	T
        botshabelo	T
        botswana	C
        bottrop	T
        botucatu	T
        bou saâda	T
        bouaflé	T
        bouaké	T
        boulder	T
        boulogne-billancourt	T
        bournemouth	T
        bouskoura	T
        bouvet island	C
        boyeros	T
        bozhou	T
        bradford	T
        braga	T
        bragança	T
        bragança paulista	T
        brahmapur	T
        brakpan	T
        brampton	T
        brandon	T
        brantford	T
        brasilandia	T
        brasilia	T
        brasília	T
        brateyevo	T
        bratislava	T
        bratsk	T
        braunschweig	T
        brazil	C
        brazzaville	T
        braşov	T
        breda	T
        bremen	T
        bremerhaven	T
        brent	T
        brescia	T
        brest	T
        breves	T
        bridgeport	T
        bridgetown	T
        brighton	T
        brisbane	T
        bristol	T
        british indian ocean territory	C
        british virgin islands	C
        brits	T
        brno	T
        broken arrow	T
        brooklyn	T
        brovary	T
        brownsville	T
        brugge	T
        brunei	C
        brusque	T
        brussels	T
        bryansk	T
        brāhmanbāria	T
        brăila	T
        bucaramanga	T
        bucharest	T
        bucheon-si	T
        buda	T
        budapest	T
        budapest iii. kerület	T
        budapest xi. kerület	T
        budapest xiii. kerület	T
        budaun	T
        budta	T
        buea	T
        buenaventura	T
        buenavista	T
        bueng kum	T
        buenos aires	T
        buffalo	T
        buguma	T
        buhe	T
        bujumbura	T
        bukama	T
        bukavu	T
        bukhara	T
        bukit batok new town	T
        bukit bintang	T
        bukit jalil	T
        bukit merah estate	T
        bukit mertajam	T
        bukit panjang new town	T
        bukit rahman putra	T
        bukittinggi	T
        bukoba	T
        bulandshahr	T
        bulaon	T
        bulawayo	T
        bulgaria	C
        bumba	T
        bunamwaya	T
        bunda	T
        bunia	T
        bunkyo	T
        buraydah	T
        burayu	T
        burbank	T
        burewala	T
        burgas	T
        burgos	T
        burhānpur	T
        burkina faso	C
        burlington	T
        burnaby	T
        burnley	T
        bursa	T
        burton upon trent	T
        burundi	C
        burāri	T
        busan	T
        bushehr	T
        bushwick	T
        business bay	T
        butanta	T
        butembo	T
        butterworth	T
        butuan	T
        butwāl	T
        buxar	T
        buzău	T
        buôn hồ	T
        buôn ma thuột	T
        bydgoszcz	T
        bytom	T
        béchar	T
        bégoua	T
        béjaïa	T
        bình thạnh	T
        bình thủy	T
        büyükçekmece	T
        bābol	T
        bāli	T
        bālurghāt	T
        bānda	T
        bāndarban	T
        bāneh	T
        bānkura	T
        bānsbāria	T
        bānswāra	T
        bārākpur	T
        bārān	T
        bārāsat	T
        bălţi	T
        bīrjand	T
        būkān	T
        būndi	T
        būsh	T
        bạc liêu	T
        bảo lộc	T
        bắc giang	T
        bắc ninh	T
        bắc quang	T
        bắc từ liêm	T
        bến cát	T
        bến tre	T
        bồ đề	T
        cabanatuan city	T
        cabimas	T
        cabinda	T
        cabo de santo agostinho	T
        cabo frio	T
        cabo san lucas	T
        cabo verde	C
        cabudare	T
        cabudwaaq	T
        cabuyao	T
        cachoeirinha	T
        cachoeiro de itapemirim	T
        cacuaco	T
        cadiz	T
        caen	T
        cagayan de oro	T
        cagliari	T
        cagua	T
        cai lậy	T
        caieiras	T
        cainta	T
        cairns	T
        cairo	T
        cajamarca	T
        calabar	T
        calabozo	T
        calama	T
        calamba	T
        calasiao	T
        calgary	T
        cali	T
        california	S
        callao	T
        caloocan	T
        calumbo	T
        calumpit	T
        cam ranh	T
        camagüey	T
        camama	T
        camaragibe	T
        camayenne	T
        camaçari	T
        cambodia	C
        cambridge	T
        cambé	T
        cameroon	C
        cametá	T
        campeche	T
        campina grande	T
        campinas	T
        campo grande	T
        campo largo	T
        campo limpo	T
        campos dos goytacazes	T
        canada	C
        canberra	T
        cancún	T
        candelaria	T
        cangaiba	T
        cangzhou	T
        canoas	T
        cao lãnh	T
        cap-haïtien	T
        capao redondo	T
        capas	T
        cape coast	T
        cape coral	T
        cape town	T
        capiatá	T
        carabanchel	T
        caracas	T
        caraguatatuba	T
        carapicuíba	T
        cardiff	T
        cariacica	T
        carletonville	T
        carlsbad	T
        carmona	T
        carnot	T
        carolina	T
        carora	T
        carrefour	T
        carrollton	T
        cartagena	T
        cartago	T
        caruaru	T
        cary	T
        carúpano	T
        casablanca	T
        cascavel	T
        castanhal	T
        castelar	T
        castelló de la plana	T
        castries	T
        catacamas	T
        catalão	T
        catamarca	T
        catanduva	T
        catania	T
        catbalogan	T
        catchiungo	T
        catia la mar	T
        caucaia	T
        cavite city	T
        caxias	T
        caxias do sul	T
        cayenne	T
        cayman islands	C
        cazenga	T
        caála	T
        cebu city	T
        cedar rapids	T
        ceilândia	T
        celaya	T
        centennial	T
        central african republic	C
        central coast	T
        centralniy	T
        centro habana	T
        centurion	T
        cergy-pontoise	T
        cerro	T
        chad	C
        chaeryŏng-ni	T
        chak jhumra	T
        chakwal	T
        chakwama	T
        chalco	T
        chaman	T
        chamartín	T
        chamberí	T
        chandannagar	T
        chandigarh	T
        chandler	T
        chanduasi	T
        chang-hua	T
        changam-ch’on	T
        changchun	T
        changde	T
        changhua	T
        changji	T
        changle	T
        changning	T
        changsha	T
        changshu	T
        changwon	T
        changyi	T
        changyuan	T
        changzheng	T
        changzhi	T
        changzhou	T
        chaohu	T
        chaoyang	T
        chaozhou	T
        chapecó	T
        charallave	T
        charleroi	T
        charleston	T
        charlotte	T
        charlotte amalie	T
        charlottenburg	T
        charsadda	T
        chas	T
        chattanooga	T
        chattogram	T
        chatuchak	T
        cheboksary	T
        chelmsford	T
        cheltenham	T
        chelyabinsk	T
        chemnitz	T
        chengde	T
        chengdu	T
        chenggu	T
        chenghua	T
        chengqiao	T
        chengtangcun	T
        chengzhong	T
        chennai	T
        chenzhou	T
        cheonan	T
        cheongju-si	T
        cheras	T
        cheremushky	T
        cherepovets	T
        cherkasy	T
        cherkessk	T
        chernihiv	T
        chernivtsi	T
        chertanovo yuzhnoye	T
        cherëmushki	T
        chesapeake	T
        chesterfield	T
        chetumal	T
        chhatarpur	T
        chhindwāra	T
        chiang mai	T
        chiayi city	T
        chiba	T
        chicago	T
        chichawatni	T
        chichicastenango	T
        chiclayo	T
        chico	T
        chicoloapan	T
        chifeng	T
        chigasaki	T
        chihuahua	T
        chikmagalūr	T
        chikusei	T
        chikushino-shi	T
        chilakalūrupet	T
        chilanzar	T
        chile	C
        chililabombwe	T
        chilliwack	T
        chillán	T
        chilpancingo	T
        chimbote	T
        chimoio	T
        china	C
        chinandega	T
        chinatown	T
        chinautla	T
        chincha alta	T
        chingola	T
        chiniot	T
        chinju	T
        chipata	T
        chiquimula	T
        chirchiq	T
        chirmiri	T
        chishtian	T
        chisinau	T
        chita	T
        chitato	T
        chitradurga	T
        chittoor	T
        chittorgarh	T
        chitungwiza	T
        chizhou	T
        chlef	T
        choa chu kang new town	T
        choloma	T
        cholula	T
        chom thong	T
        chon buri	T
        chongjin	T
        chongming	T
        chongqing	T
        chongzuo	T
        chorzów	T
        christchurch	T
        christmas island	C
        chula vista	T
        chumakivskyi	T
        chuncheon	T
        chunga	T
        chungju	T
        chunian	T
        chust	T
        chuxiong	T
        chuzhou	T
        chéngguān qū	T
        chí linh	T
        chía	T
        chóngfú	T
        chālūs	T
        chānda	T
        chāndpur	T
        chāpra	T
        chōfu	T
        chūru	T
        chūō	T
        chơn thành	T
        chợ lớn	T
        ch’ŏngdan-ŭp	T
        ciamis	T
        ciampea	T
        cianjur	T
        cibinong	T
        cidade ademar	T
        cidade dutra	T
        cidade lider	T
        cidade tiradentes	T
        ciego de ávila	T
        cienfuegos	T
        cikampek	T
        cikarang	T
        cikupa	T
        cilacap	T
        cilegon	T
        cileungsir	T
        cileunyi	T
        cimahi	T
        cincinnati	T
        ciputat	T
        circoiscrizione ii	T
        circoiscrizione iii	T
        circoiscrizione v	T
        circoiscrizione vi	T
        circoiscrizione viii	T
        cirebon	T
        citeureup	T
        city of port phillip	T
        city of westminster	T
        ciudad acuña	T
        ciudad apodaca	T
        ciudad benito juárez	T
        ciudad bolívar	T
        ciudad camilo cienfuegos	T
        ciudad de la paz	T
        ciudad de villa de álvarez	T
        ciudad del carmen	T
        ciudad del este	T
        ciudad delicias	T
        ciudad general escobedo	T
        ciudad guayana	T
        ciudad guzmán	T
        ciudad juárez	T
        ciudad lineal	T
        ciudad lázaro cárdenas	T
        ciudad lópez mateos	T
        ciudad madero	T
        ciudad nezahualcoyotl	T
        ciudad obregón	T
        ciudad ojeda	T
        ciudad valles	T
        ciudad victoria	T
        ciutat vella	T
        cixi	T
        cizre	T
        clarksville	T
        clearwater	T
        clermont-ferrand	T
        cleveland	T
        clovis	T
        cluj-napoca	T
        coacalco	T
        coatepeque	T
        coatzacoalcos	T
        cobán	T
        cochabamba	T
        cockburn town	T
        cocos islands	C
        codó	T
        coimbatore	T
        coimbra	T
        colatina	T
        colchester	T
        colima	T
        colina	T
        college station	T
        colombia	C
        colombo	T
        colonia del valle	T
        colonia lindavista	T
        colorado	S
        colorado springs	T
        columbia	T
        columbus	T
        comilla	T
        comitán	T
        commonwealth	T
        comodoro rivadavia	T
        comoros	C
        conakry	T
        concepcion	T
        concepción	T
        concord	T
        concordia	T
        connecticut	S
        conselheiro lafaiete	T
        constantine	T
        constanţa	T
        contagem	T
        cook islands	C
        copacabana	T
        copenhagen	T
        copiapó	T
        coquimbo	T
        coquitlam	T
        coral springs	T
        cork	T
        coro	T
        corona	T
        coronel	T
        coronel fabriciano	T
        corpus christi	T
        corrientes	T
        costa mesa	T
        costa rica	C
        cotabato	T
        cotia	T
        cotonou	T
        coventry	T
        cox’s bāzār	T
        coyoacán	T
        craiova	T
        crato	T
        crawley	T
        criciúma	T
        croatia	C
        croix-des-bouquets	T
        croydon	T
        cuauhtémoc	T
        cuautitlán	T
        cuautitlán izcalli	T
        cuautla	T
        cuba	C
        cubatão	T
        cuddalore	T
        cuenca	T
        cuernavaca	T
        cuiabá	T
        culiacán	T
        cumaná	T
        curacao	C
        curicó	T
        curitiba	T
        cursino	T
        curug	T
        cusco	T
        cuttack	T
        cuíto	T
        cypress	T
        cyprus	C
        czechia	C
        częstochowa	T
        cà mau	T
        córdoba	T
        cúcuta	T
        cần giuộc	T
        cần thơ	T
        cầu giấy	T
        cẩm phả	T
        cẩm phả mines	T
        cờ đỏ	T
        da nang	T
        dabou	T
        dachang	T
        dadu	T
        daegu	T
        daejeon	T
        dagenham	T
        dagupan	T
        daitō	T
        dajal	T
        dakar	T
        dakhla	T
        dali	T
        dalian	T
        daliang	T
        dallas	T
        daloa	T
        daly city	T
        dalūpura	T
        dam dam	T
        damanhur	T
        damascus	T
        damietta	T
        dammam	T
        damoh	T
        dandong	T
        danlí	T
        danshui	T
        daoukro	T
        daqing	T
        dar bouazza	T
        dar es salaam	T
        darbhanga	T
        darmstadt	T
        darnah	T
        darnytsya	T
        dartmouth	T
        darwin	T
        dasha	T
        daska kalan	T
        dasmariñas	T
        datia	T
        datong	T
        datun	T
        daule	T
        daur	T
        davangere	T
        davao	T
        davenport	T
        davie	T
        dawei	T
        dawukou	T
        daxing	T
        daxing’anling	T
        daye	T
        dayrah	T
        dayrūţ	T
        dayton	T
        dazhou	T
        daşoguz	T
        dchira el jihadia	T
        debre birhan	T
        debre mark’os	T
        debre tabor	T
        debrecen	T
        deer valley	T
        deesa	T
        dehiwala-mount lavinia	T
        dehradun	T
        dehui	T
        deir ez-zor	T
        delaware	S
        delegación cuajimalpa de morelos	T
        delhi	T
        delhi cantonment	T
        delicias	T
        delmas	T
        delta	T
        democratic republic of the congo	C
        dengzhou	T
        denizli	T
        denmark	C
        denpasar	T
        denton	T
        denver	T
        deoghar	T
        deoli	T
        deoria	T
        depok	T
        dera ghazi khan	T
        dera ismail khan	T
        dera murad jamali	T
        derbent	T
        derby	T
        derince	T
        des moines	T
        desna	T
        desnyanskyi	T
        dessalines	T
        dessie	T
        detroit	T
        dewas	T
        deyang	T
        dezful	T
        dezhou	T
        dhaka	T
        dhamtari	T
        dhamār	T
        dhanbad	T
        dhangaḍhi̇̄	T
        dharashiv	T
        dharmavaram	T
        dharān	T
        dhaulpur	T
        dhirkot	T
        dhule	T
        dhārāvi	T
        diadema	T
        dibrugarh	T
        didao	T
        diego garcia	T
        diepsloot	T
        diez de octubre	T
        digos	T
        digri	T
        dihok	T
        dijon	T
        dikirnis	T
        dili	T
        dimitrovgrad	T
        dimāpur	T
        din daeng	T
        dinaig	T
        dinajpur	T
        dinapore	T
        dinapur nizamat	T
        dindigul	T
        dingxi	T
        dingzhou	T
        diourbel	T
        dire dawa	T
        district of columbia	S
        disūq	T
        divinópolis	T
        divo	T
        dixinn	T
        diyarbakır	T
        djelfa	T
        djibouti	C
        dnipro	T
        dniprovskyi	T
        dodoma	T
        doha	T
        dohad	T
        doilungdêqên	T
        dokri	T
        dolisie	T
        dombivali	T
        dominica	C
        dominican republic	C
        donaustadt	T
        doncaster	T
        donetsk	T
        dongguan	T
        donghae city	T
        donghai	T
        dongling	T
        dongtai	T
        dongyang	T
        dongying	T
        donostia / san sebastián	T
        dordrecht	T
        dortmund	T
        dorūd	T
        dos hermanas	T
        dosquebradas	T
        douala	T
        douglas	T
        douliu	T
        dourados	T
        downey	T
        drammen	T
        dresden	T
        dubai	T
        dubai investments park	T
        dubai marina	T
        dublin	T
        dubréka	T
        dudley	T
        duekoué	T
        duisburg	T
        dumaguete	T
        dumai	T
        dundee	T
        dundo	T
        dunedin	T
        dunhua	T
        dunhuang	T
        duque de caxias	T
        durban	T
        durg	T
        durgapur	T
        durham	T
        durrës	T
        dushanbe	T
        dusit	T
        duyun	T
        dzerzhinsk	T
        düsseldorf	T
        düzce	T
        dārjiling	T
        dąbrowa górnicza	T
        dĩ an	T
        dīla	T
        dūmā	T
        east chattanooga	T
        east flatbush	T
        east hampton	T
        east harlem	T
        east helsinki	T
        east independence	T
        east jerusalem	T
        east london	T
        east los angeles	T
        east new york	T
        eastbourne	T
        ebetsu	T
        ebina	T
        ebute ikorodu	T
        ecatepec de morelos	T
        ecuador	C
        edinburgh	T
        edirne	T
        edison	T
        edmonton	T
        edogawe	T
        edéa	T
        efon-alaaye	T
        egypt	C
        eimsbüttel	T
        eindhoven	T
        eixample	T
        ejido	T
        ejigbo	T
        ekibastuz	T
        el achir	T
        el cajon	T
        el daein	T
        el dibir	T
        el eulma	T
        el fasher	T
        el geneina fort	T
        el jadida	T
        el kelaa des srarhna	T
        el limón	T
        el monte	T
        el mourouj	T
        el obeid	T
        el oued	T
        el paso	T
        el progreso	T
        el salvador	C
        el tigre	T
        el vigía	T
        el-aaiun	T
        elazığ	T
        elbasan	T
        elbląg	T
        elche	T
        eldoret	T
        elektrostal’	T
        elgin	T
        elista	T
        elizabeth	T
        elk grove	T
        elmhurst	T
        eloy alfaro	T
        eluru	T
        emalahleni	T
        embalenhle	T
        embu das artes	T
        eminabad	T
        encheng	T
        enfield town	T
        engels	T
        enschede	T
        ensenada	T
        enshi	T
        entebbe	T
        enterprise	T
        enugu	T
        envigado	T
        epworth	T
        equatorial guinea	C
        erbil	T
        erebuni	T
        ereğli	T
        erfurt	T
        eritrea	C
        erlangen	T
        ermelino matarazzo	T
        ermelo	T
        erode	T
        errachidia	T
        erzincan	T
        erzurum	T
        escondido	T
        escuintla	T
        esenler	T
        esenyurt	T
        eskişehir	T
        eslamshahr	T
        esmeraldas	T
        esna	T
        espoo	T
        essen	T
        estonia	C
        esuk oron	T
        eswatini	C
        etah	T
        ethiopia	C
        etobicoke	T
        etwatwa	T
        etāwah	T
        eugene	T
        eunápolis	T
        evansville	T
        evaton	T
        everett	T
        exeter	T
        ezeiza	T
        ezhou	T
        e’zhou	T
        facatativá	T
        fairfield	T
        faisalabad	T
        falkland islands	C
        fangchenggang	T
        fanling	T
        fardīs	T
        fargo	T
        faridabad	T
        faroe islands	C
        farrukhābād	T
        farīdpur	T
        fatehpur	T
        fatih	T
        favoriten	T
        fayetteville	T
        fazenda rio grande	T
        feira de santana	T
        fendou	T
        fengcheng	T
        fenghuang	T
        fengshan	T
        fengxiang	T
        fergana	T
        fernando de la mora	T
        ferrara	T
        ferraz de vasconcelos	T
        fianarantsoa	T
        fiji	C
        finland	C
        firozpur	T
        florence	T
        florencia	T
        florianópolis	T
        florida	S
        floridablanca	T
        floridsdorf	T
        flying fish cove	T
        foggia	T
        fontana	T
        fontanar	T
        forlì	T
        formosa	T
        fort collins	T
        fort lauderdale	T
        fort wayne	T
        fort worth	T
        fort-de-france	T
        fortaleza	T
        fortechnyi	T
        foshan	T
        foumban	T
        foz do iguaçu	T
        franca	T
        france	C
        franceville	T
        francisco morato	T
        francistown	T
        franco da rocha	T
        frankfurt am main	T
        freetown	T
        freguesia do ó	T
        freiburg	T
        fremont	T
        french guiana	C
        french polynesia	C
        french southern territories	C
        fresnillo	T
        fresno	T
        friedrichshain	T
        frisco	T
        fuchū	T
        fuding	T
        fuencarral	T
        fuencarral-el pardo	T
        fuenlabrada	T
        fujairah	T
        fuji	T
        fujieda	T
        fujimino	T
        fujinomiya	T
        fujisawa	T
        fukayachō	T
        fukui-shi	T
        fukuoka	T
        fukushima	T
        fukuyama	T
        fuling	T
        fullerton	T
        funafuti	T
        funchal	T
        funtua	T
        funza	T
        fushun	T
        fuxin	T
        fuyang	T
        fuyu	T
        fuzhou	T
        fu’an	T
        fyzābād	T
        fès al bali	T
        fürth	T
        fāqūs	T
        fīrozābād	T
        gabela	T
        gabon	C
        gaborone	T
        gabès	T
        gadag	T
        gadag-betageri	T
        gagnoa	T
        gainesville	T
        gajuwaka	T
        galaţi	T
        gama	T
        gambia	C
        gandajika	T
        gandhinagar	T
        gangavati	T
        gangneung	T
        gangtok	T
        gangu chengguanzhen	T
        gangāpur	T
        ganja	T
        ganzhou	T
        gaojing	T
        gaomi	T
        gaoping	T
        gaozhou	T
        gapan	T
        garanhuns	T
        garden grove	T
        gardez	T
        garhi khairo	T
        garissa	T
        garland	T
        garut	T
        gashua	T
        gasteiz / vitoria	T
        gatineau	T
        gaya	T
        gaza	T
        gaziantep	T
        gazipur	T
        gboko	T
        gbongan	T
        gdańsk	T
        gdynia	T
        gebze	T
        geelong	T
        geita	T
        gejiu	T
        gelsenkirchen	T
        gemena	T
        general santos	T
        geneva	T
        genoa	T
        gent	T
        geoje	T
        george	T
        george town	T
        georgetown	T
        georgia	C
        gera	T
        gereida	T
        germany	C
        germiston	T
        getafe	T
        geylang	T
        ghana	C
        ghardaïa	T
        ghazni	T
        ghazīpur	T
        ghotki	T
        ghulja	T
        ghāziābād	T
        gia lâm	T
        gibraltar	C
        gifu	T
        gijang	T
        gijón	T
        gilbert	T
        gilgit	T
        gillingham	T
        gimcheon	T
        gimpo-si	T
        gingoog	T
        ginowan	T
        girardot city	T
        giresun	T
        girga	T
        giridih	T
        girona	T
        girón	T
        gisenyi	T
        gitega	T
        giza	T
        giá rai	T
        glasgow	T
        glazov	T
        glendale	T
        gliwice	T
        gloucester	T
        godhra	T
        godomè	T
        goiânia	T
        gojra	T
        gokalpur	T
        gold coast	T
        golestān	T
        golfe	T
        gol’yanovo	T
        goma	T
        gombe	T
        gonbad-e kāvūs	T
        gondal	T
        gonder	T
        gondiā	T
        gondā city	T
        gongheyong	T
        gongzhuling	T
        gorakhpur	T
        gorgān	T
        gorontalo	T
        gorzów wielkopolski	T
        gothenburg	T
        governador valadares	T
        goyang-si	T
        gqeberha	T
        grajaú	T
        granada	T
        grand prairie	T
        grand rapids	T
        gravataí	T
        gravesend	T
        graz	T
        greater noida	T
        greater sudbury	T
        greece	C
        greeley	T
        green bay	T
        greenland	C
        greensboro	T
        grenada	C
        grenoble	T
        gresham	T
        grogol	T
        groningen	T
        grozny	T
        grytviken	T
        gràcia	T
        guacara	T
        guadalajara	T
        guadalajara de buga	T
        guadalupe	T
        guadeloupe	C
        guaianases	T
        guam	C
        guanabacoa	T
        guanare	T
        guangshui	T
        guangyuan	T
        guangzhou	T
        guang’an	T
        guankou	T
        guantánamo	T
        guarapari	T
        guarapuava	T
        guaratinguetá	T
        guarenas	T
        guarujá	T
        guarulhos	T
        guará	T
        guatemala	C
        guatemala city	T
        guatire	T
        guayaquil	T
        gucun	T
        gudivāda	T
        guelma	T
        guelmim	T
        guelph	T
        guernsey	C
        guigang	T
        guiguinto	T
        guilin	T
        guinea	C
        guinea-bissau	C
        guixi	T
        guiyang	T
        gujangbagh	T
        gujranwala	T
        gujrat	T
        guli	T
        gulin	T
        gulu	T
        gumi	T
        guna	T
        gunan	T
        gundupālaiyam	T
        gunpo	T
        gunsan	T
        guntakal	T
        guntur	T
        gunungsitoli	T
        guri-si	T
        gurugram	T
        gurúè	T
        gusau	T
        gustavia	T
        gustavo adolfo madero	T
        guwahati	T
        guyana	C
        guyong	T
        guyuan	T
        guédiawaye	T
        gwalior	T
        gwangju	T
        gwangmyeong	T
        gwangyang	T
        gweru	T
        gyeongju	T
        gyeongsan-si	T
        gyumri	T
        gyānpur	T
        győr	T
        gò vấp	T
        gómez palacio	T
        gölbaşı	T
        göttingen	T
        gāndhīdhām	T
        ha'il	T
        haarlem	T
        habikino	T
        hachinohe	T
        hachiōji	T
        hadano	T
        hadejia	T
        haeju	T
        hafar al-batin	T
        hafizabad	T
        hagatna	T
        hagen	T
        hagonoy	T
        hai bà trưng	T
        haicheng	T
        haifa	T
        haikou	T
        hailar	T
        hailin	T
        hailun	T
        haimen	T
        haiphong	T
        haiti	C
        hakodate	T
        haldia	T
        haldwani	T
        halifax	T
        halle (saale)	T
        hamadān	T
        hamamatsu	T
        hamburg	T
        hamburg-mitte	T
        hamburg-nord	T
        hamhŭng	T
        hami	T
        hamilton	T
        hamm	T
        hammamet	T
        hammanskraal	T
        hampton	T
        hanam	T
        handa	T
        handan	T
        handeni	T
        hanfeng	T
        hangu	T
        hangzhou	T
        hanjia	T
        hannover	T
        hanoi	T
        hanumāngarh	T
        hanzhong	T
        harar	T
        harare	T
        harbin	T
        harburg	T
        hardoī	T
        hargeysa	T
        haridwar	T
        harlem	T
        harrow	T
        hartford	T
        harunabad	T
        hashtsāl	T
        hasilpur	T
        hassan	T
        hat yai	T
        hatsukaichi	T
        havana	T
        haveli lakha	T
        hawaii	S
        hayward	T
        hazāribāgh	T
        heard island and mcdonald islands	C
        hebi	T
        hebron	T
        hechi	T
        hechuan	T
        hedong	T
        hefei	T
        hegang	T
        heidelberg	T
        heihe	T
        heilbronn	T
        hejiang	T
        helsingborg	T
        helsinki	T
        henderson	T
        hengshan	T
        hengshui	T
        hengyang	T
        hepo	T
        hepu	T
        hermosillo	T
        herne	T
        heroica guaymas	T
        heroica matamoros	T
        herāt	T
        heshan	T
        hetauda	T
        heyuan	T
        heze	T
        hezhou	T
        hialeah	T
        hidalgo del parral	T
        higashihiroshima	T
        higashikurume	T
        higashimurayama	T
        higashiosaka	T
        high point	T
        high wycombe	T
        hikone	T
        hildesheim	T
        hillsboro	T
        himamaylan	T
        himeji	T
        hindaun	T
        hindupur	T
        hinganghāt	T
        hino	T
        hinthada	T
        hirakata	T
        hiratsuka	T
        hirnytskyi	T
        hirosaki	T
        hiroshima	T
        hisar	T
        hitachi	T
        hitachi-naka	T
        hlaingthaya	T
        ho chi minh city	T
        hobart	T
        hohhot	T
        hoima	T
        hoji ya henda	T
        holguín	T
        hollywood	T
        homs	T
        homyel'	T
        honchō	T
        honduras	C
        hong kong	C
        hong kong island	T
        honggang	T
        hongkou	T
        honiara	T
        honmachi	T
        honolulu	T
        hoofddorp	T
        horlivka	T
        horta-guinardó	T
        hortaleza	T
        hortolândia	T
        hosapete	T
        hosa’ina	T
        hoshiārpur	T
        hosūr	T
        hougang new town	T
        houston	T
        howrah	T
        hoàn kiếm	T
        hoàng mai	T
        hrodna	T
        hsinchu	T
        hua hin	T
        huacheng	T
        huadian	T
        huai'an	T
        huaibei	T
        huaihua	T
        huainan	T
        huambo	T
        huancayo	T
        huanggang	T
        huangpu	T
        huangshan	T
        huangshi	T
        huangzhou	T
        huaraz	T
        huayin	T
        hubballi	T
        huddersfield	T
        huelva	T
        hugli	T
        huicheng	T
        huinong	T
        huixing	T
        huixquilucan	T
        huizhou	T
        hulan	T
        hulan ergi	T
        huludao	T
        hulunbuir	T
        humen	T
        hungary	C
        huntington beach	T
        huntsville	T
        huocheng	T
        hurghada	T
        huyện lâm hà	T
        huzhou	T
        huánuco	T
        hwado	T
        hwaseong-si	T
        hyderabad	T
        hyesan	T
        hà tiên	T
        hà tĩnh	T
        hòa bình	T
        hòa cường	T
        hòa thành	T
        hābra	T
        hājīpur	T
        hālīsahar	T
        hāpur	T
        hāthazāri	T
        hāthras	T
        hōfu	T
        hŭngnam	T
        hưng yên	T
        ẖolon	T
        hạ long	T
        hải châu	T
        hải dương	T
        hồng ngự	T
        iaşi	T
        ibadan	T
        ibagué	T
        ibanda	T
        ibaraki	T
        ibarra	T
        ibirité	T
        iceland	C
        ichalkaranji	T
        icheon-si	T
        ichihara	T
        ichikawa	T
        ichinomiya	T
        ichinoseki	T
        idaho	S
        idkū	T
        idlib	T
        ifakara	T
        igarassu	T
        igboho	T
        iguala de la independencia	T
        iguatemi	T
        iida	T
        iizuka	T
        ijebu ode	T
        ijebu-igbo	T
        ijero-ekiti	T
        ijok	T
        ikare	T
        ikeda	T
        ikeja	T
        ikere-ekiti	T
        ikire	T
        ikirun	T
        ikoma	T
        ikot ekpene	T
        iksan	T
        ila orangun	T
        ilagan	T
        ile-ife	T
        ilebo	T
        ilesa	T
        ilford	T
        ilhéus	T
        iligan	T
        iligan city	T
        illinois	S
        ilobu	T
        iloilo	T
        ilorin	T
        imabari	T
        imperatriz	T
        imphal	T
        imus	T
        inazawa	T
        incheon	T
        inda silasē	T
        indaiatuba	T
        independence	T
        india	C
        indiana	S
        indianapolis	T
        indonesia	C
        indore	T
        indramayu	T
        inezgane	T
        inglewood	T
        ingolstadt	T
        ingombota	T
        inisa	T
        inkisi	T
        innsbruck	T
        insein	T
        international city	T
        inzai	T
        iowa	S
        ipatinga	T
        ipiranga	T
        ipoh	T
        ipojuca	T
        ipswich	T
        iquique	T
        iquitos	T
        iran	C
        iranshahr	T
        irapuato	T
        iraq	C
        irbid	T
        ireland	C
        irewe	T
        iriga city	T
        iringa	T
        irkutsk	T
        iruma	T
        irvine	T
        irving	T
        irákleion	T
        isahaya	T
        ise-ekiti	T
        isehara	T
        isesaki	T
        iseyin	T
        isfahan	T
        isfara	T
        ishinomaki	T
        isidro casanova	T
        isiro	T
        iskandar puteri	T
        islamabad	T
        isle of man	C
        islington	T
        ismailia	T
        isparta	T
        israel	C
        istanbul	T
        istaravshan	T
        isulan	T
        itabaiana	T
        itabashi	T
        itabira	T
        itaboraí	T
        itabuna	T
        itacoatiara	T
        itaguaí	T
        itagüí	T
        itaim bibi	T
        itaim paulista	T
        itaituba	T
        itajaí	T
        italy	C
        itami	T
        itanhaém	T
        itapecerica da serra	T
        itaperuna	T
        itapetininga	T
        itapevi	T
        itapipoca	T
        itaquaquecetuba	T
        itaquera	T
        itatiba	T
        ituiutaba	T
        ituzaingó	T
        itārsi	T
        ivano-frankivsk	T
        ivanovo	T
        ivanovskoye	T
        ivory coast	C
        ivory park	T
        iwaki	T
        iwakuni	T
        iwata	T
        iwatsuki	T
        ixtapaluca	T
        izhevsk	T
        izmaylovo	T
        iztacalco	T
        iztapalapa	T
        izumi	T
        izumisano	T
        izumo	T
        iğdır	T
        i̇negol	T
        i̇skenderun	T
        i̇zmir	T
        i̇zmit	T
        jabalpur	T
        jabaquara	T
        jaboatão dos guararapes	T
        jabālyā	T
        jacareí	T
        jackson	T
        jacksonville	T
        jacmel	T
        jacobabad	T
        jaffa	T
        jaffna	T
        jagdalpur	T
        jagtiāl	T
        jagādhri	T
        jahrom	T
        jahānābād	T
        jaigaon	T
        jaipur	T
        jakarta	T
        jalai nur	T
        jalalpur jattan	T
        jalalpur pirwala	T
        jalandhar	T
        jalapa	T
        jalgaon	T
        jalingo	T
        jalpāiguri	T
        jalālābād	T
        jamaica	C
        jambi city	T
        jamestown	T
        jammu	T
        jamnagar	T
        jampur	T
        jamshedpur	T
        jamālpur	T
        janakpur	T
        jandira	T
        janzūr	T
        japan	C
        japeri	T
        jaraguá	T
        jaraguá do sul	T
        jaranwala	T
        jardim angela	T
        jardim helena	T
        jardim sao luis	T
        jataí	T
        jauharabad	T
        jaunpur	T
        jayapura	T
        jaén	T
        jebel ali	T
        jeddah	T
        jeju city	T
        jember	T
        jena	T
        jeongeup	T
        jeonju	T
        jepara	T
        jequié	T
        jerez de la frontera	T
        jersey	C
        jersey city	T
        jerusalem	T
        jessore	T
        jetpur	T
        jhang sadr	T
        jhelum	T
        jhunjhunūn	T
        jhānsi	T
        ji paraná	T
        jiading	T
        jiagedaqi	T
        jiamusi	T
        jianchang	T
        jiangmen	T
        jiangyin	T
        jiangyou	T
        jianshui	T
        jiaohe	T
        jiaojiang	T
        jiaozhou	T
        jiaozuo	T
        jiashan	T
        jiawang	T
        jiaxing	T
        jiayuguan	T
        jiazi	T
        jieshi	T
        jieshou	T
        jieyang	T
        jijel	T
        jijiang	T
        jijiga	T
        jilin	T
        jimeta	T
        jimma	T
        jinan	T
        jinchang	T
        jincheng	T
        jinfeng	T
        jingdezhen	T
        jinghong	T
        jingling	T
        jingmen	T
        jingzhi	T
        jingzhou	T
        jing’an	T
        jinhua	T
        jining	T
        jinjiang	T
        jinshan	T
        jinshanlu	T
        jinzhong	T
        jinzhou	T
        jishou	T
        jishu	T
        jiujiang	T
        jiupu	T
        jiuquan	T
        jiutai	T
        jiutepec	T
        jixi	T
        jiyuan	T
        jizan	T
        jizhou	T
        jizzax	T
        ji’an	T
        jodhpur	T
        johannesburg	T
        johor bahru	T
        joinville	T
        joliet	T
        jolo	T
        jombang	T
        jomvu	T
        jordan	C
        jorhat	T
        jose bonifacio	T
        josé c. paz	T
        joão pessoa	T
        juan díaz	T
        juazeiro	T
        juazeiro do norte	T
        juba	T
        juiz de fora	T
        juja	T
        juliaca	T
        jundiaí	T
        jurong town	T
        jurong west	T
        jutiapa	T
        jyväskylä	T
        jönköping	T
        jājmau	T
        jālna	T
        jāmuria	T
        jīnd	T
        jīroft	T
        jōetsu	T
        jūnāgadh	T
        kabankalan	T
        kabin buri	T
        kabinda	T
        kabul	T
        kabwe	T
        kadapa	T
        kadoma	T
        kaduna	T
        kaech’ŏn	T
        kaesŏng	T
        kafr ad dawwār	T
        kafr ash shaykh	T
        kafrul	T
        kafue	T
        kagoshima	T
        kahama	T
        kahramanmaraş	T
        kaifeng	T
        kaili	T
        kairouan	T
        kaithal	T
        kaiyuan	T
        kajang	T
        kajansi	T
        kakamega	T
        kakamigahara	T
        kakegawa	T
        kakogawachō-honmachi	T
        kalaban koro	T
        kalaburagi	T
        kalemie	T
        kalemyo	T
        kaliningrad	T
        kalininskiy	T
        kalisz	T
        kallakurichi	T
        kallang	T
        kallithéa	T
        kalmiuskyi	T
        kalmunai	T
        kalol	T
        kaluga	T
        kalulushi	T
        kalynivskyi	T
        kalyān	T
        kamagaya	T
        kamakura	T
        kamalia	T
        kamensk-ural’skiy	T
        kamina	T
        kamirenjaku	T
        kamloops	T
        kamoke	T
        kampala	T
        kampong baharu cheras batu sebelas	T
        kampong pasir ris	T
        kampung baru subang	T
        kampung kangkar teberau	T
        kampung larkin lama	T
        kampung pasir gudang baru	T
        kampung sungai ara	T
        kampung sungai glugur	T
        kamsar	T
        kamyanske	T
        kamyshin	T
        kamālshahr	T
        kananga	T
        kanayannur	T
        kanazawa	T
        kanchipuram	T
        kandahār	T
        kandy	T
        kangding	T
        kanggye	T
        kangnyŏng	T
        kangsŏn	T
        kanhangad	T
        kani	T
        kankan	T
        kano	T
        kanoya	T
        kanpur	T
        kanpur cantonment	T
        kansas	S
        kansas city	T
        kansk	T
        kaohsiung	T
        kaolack	T
        kapar	T
        kara	T
        karabağlar	T
        karabük	T
        karachi	T
        karagandy	T
        karaj	T
        karaman	T
        karamay	T
        karatsu	T
        karawang	T
        karbala	T
        kariega	T
        kariya	T
        karlsruhe	T
        karnaphuli	T
        karnāl	T
        karol bāgh	T
        karur	T
        karuri	T
        karāwalnagar	T
        karīmnagar	T
        karşıyaka	T
        kasama	T
        kasangati	T
        kasese	T
        kashan	T
        kashgar	T
        kashihara-shi	T
        kashipur	T
        kashiwa	T
        kashiwara	T
        kassala	T
        kassel	T
        kastamonu	T
        kasuga	T
        kasugai	T
        kasukabe	T
        kasulu	T
        kasur	T
        katabi	T
        kathmandu	T
        kati	T
        katihar	T
        katowice	T
        katsina	T
        katsushika	T
        katsuta	T
        katumba	T
        kaunas	T
        kawachi-nagano	T
        kawagoe	T
        kawaguchi	T
        kawanishi	T
        kawasaki	T
        kaya	T
        kayes	T
        kayseri	T
        kazakhstan	C
        kazan	T
        kazo	T
        kecskemét	T
        kediri	T
        kedungwuni	T
        keelung	T
        kelar	T
        kelowna	T
        kembangan	T
        kemerovo	T
        kendari	T
        kenema	T
        kenitra	T
        kennedy	T
        kent	T
        kentron	T
        kentucky	S
        kenya	C
        kerch	T
        kerman	T
        kermanshah	T
        kfar saba	T
        khabarovsk	T
        khairpur mir’s	T
        khamis mushait	T
        khammam	T
        khandwa	T
        khanna	T
        khanpur	T
        khanty-mansiysk	T
        kharagpur	T
        khardah	T
        khargone	T
        kharian	T
        kharkiv	T
        khartoum	T
        khartoum north	T
        khasavyurt	T
        khasnahzān	T
        khemisset	T
        khenchela	T
        khenifra	T
        khimki	T
        khirdalan	T
        khlong luang	T
        khlong sam wa	T
        khlong toei	T
        khmelnytskyi	T
        khobar	T
        khomeynī shahr	T
        khon kaen	T
        khoroshëvo-mnevniki	T
        khorramabad	T
        khorramshahr	T
        khouribga	T
        khujand	T
        khulna	T
        khuraybat as sūq	T
        khurja	T
        khushāb	T
        khuzdar	T
        khwisero	T
        khān yūnis	T
        khānaqīn	T
        khūy	T
        kiambu	T
        kibaha	T
        kiel	T
        kielce	T
        kigali	T
        kigoma	T
        kikolo	T
        kikuyu	T
        kikwit	T
        kilamba	T
        kilis	T
        killeen	T
        kima kieza	T
        kimberley	T
        kimhae	T
        kindia	T
        kindrativskyi	T
        kindu	T
        kingston	T
        kingston upon hull	T
        kingstown	T
        kinshasa	T
        kipushi	T
        kira	T
        kirdāsah	T
        kiribati	C
        kirishima	T
        kirkuk	T
        kirov	T
        kiryū	T
        kirāri sulemānnagar	T
        kisangani	T
        kisaran	T
        kisarazu	T
        kiselëvsk	T
        kishanganj	T
        kishangarh	T
        kishiwada	T
        kisi	T
        kisii	T
        kislovodsk	T
        kismayo	T
        kissidougou	T
        kisumu	T
        kita	T
        kitakyushu	T
        kitale	T
        kitami	T
        kitchener	T
        kitengela	T
        kitwe	T
        kiến an	T
        klagenfurt am wörthersee	T
        klaipėda	T
        klang	T
        klaten	T
        klerksdorp	T
        kluang	T
        klungkung	T
        knoxville	T
        kobe	T
        koblenz	T
        kochi	T
        kodaira	T
        koforidua	T
        kofu	T
        koga	T
        koganei	T
        kohat	T
        koidu	T
        kokshetau	T
        kokubunji	T
        kolda	T
        kolhāpur	T
        kolkata	T
        kollam	T
        kolomna	T
        kolpino	T
        kolwezi	T
        kolār	T
        kom ombo	T
        komaki	T
        komatsu	T
        kombolcha	T
        komsomolsk-on-amur	T
        kon tum	T
        konak	T
        konibodom	T
        konya	T
        korba	T
        koreatown	T
        korhogo	T
        korla	T
        korolev	T
        korolyov	T
        koronadal	T
        koshigaya	T
        kosovo	C
        kostanay	T
        kosti	T
        kostroma	T
        koszalin	T
        kot addu	T
        kot radha kishan	T
        kota	T
        kota bharu	T
        kota damansara	T
        kota kinabalu	T
        kota kuala muda	T
        kotamobagu	T
        kotri	T
        kotō	T
        koudougou	T
        koumassi	T
        kousséri	T
        koutiala	T
        kovpakivskyi	T
        kovrov	T
        kowloon	T
        kowloon city	T
        kowloon city centre	T
        kozhikode	T
        košice	T
        kragujevac	T
        kraków	T
        kramatorsk	T
        krasnodar	T
        krasnogvargeisky	T
        krasnoyarsk	T
        krefeld	T
        kremenchuk	T
        kresek	T
        kreuzberg	T
        krishnanagar	T
        kristiansand	T
        kroonstad	T
        kropyvnytskyi	T
        krugersdorp	T
        kryvyy rih	T
        ksar el kebir	T
        kuala krai	T
        kuala kubu baharu	T
        kuala lumpur	T
        kuala terengganu	T
        kuantan	T
        kuching	T
        kufa	T
        kukatpally	T
        kukichūō	T
        kulim	T
        kulti	T
        kumagaya	T
        kumamoto	T
        kumarapalayam	T
        kumasi	T
        kumba	T
        kumbakonam	T
        kumbo	T
        kunduz	T
        kuningan	T
        kunming	T
        kunri	T
        kunshan	T
        kuntsevo	T
        kuopio	T
        kupang	T
        kurashiki	T
        kure	T
        kurgan	T
        kurichchi	T
        kurnool	T
        kursk	T
        kurume	T
        kusatsu	T
        kushinagar	T
        kushiro	T
        kushtia	T
        kutaisi	T
        kuwait	C
        kuwait city	T
        kuwana	T
        kuz’minki	T
        kwadukuza	T
        kwai chung	T
        kwekwe	T
        kyaukpyu	T
        kyauktan	T
        kyengera	T
        kyimyindine	T
        kyiv	T
        kyivskyi	T
        kyoto	T
        kyrgyzstan	C
        kyzyl	T
        kyzylorda	T
        köln	T
        kütahya	T
        küçükçekmece	T
        kākināda	T
        kāmārhāti	T
        kānchrāpāra	T
        kāraikkudi	T
        kāshmar	T
        kāshān	T
        kāzerūn	T
        kēng tung	T
        kırıkkale	T
        kırşehir	T
        kızıltepe	T
        kōnosu	T
        kōriyama	T
        kŭlob	T
        kỳ anh	T
        l'hospitalet de llobregat	T
        la ceiba	T
        la cité-limoilou	T
        la concepción	T
        la gi	T
        la laguna	T
        la paz	T
        la pintana	T
        la plata	T
        la rioja	T
        la romana	T
        la serena	T
        la trinidad	T
        la vega	T
        la victoria	T
        laayoune	T
        labuan bajo	T
        labé	T
        ladysmith	T
        lafayette	T
        lafia	T
        lafiagi	T
        lagarto	T
        lages	T
        laghouat	T
        lagos	T
        lahad datu	T
        lahore	T
        lahti	T
        lahān	T
        laibin	T
        laiwu	T
        laixi	T
        laiyang	T
        laizhou	T
        lajeado	T
        lak si	T
        lakeland	T
        lakewood	T
        lakhīmpur	T
        lal bahadur nagar	T
        lalitpur	T
        lambaré	T
        lampa	T
        lampang	T
        lancaster	T
        lander	T
        lang'ata	T
        langfang	T
        langley	T
        langsa	T
        lansing	T
        lanzhou	T
        lanús	T
        laoag	T
        laohekou	T
        laos	C
        lapu-lapu city	T
        larache	T
        laredo	T
        larkana	T
        las cruces	T
        las palmas de gran canaria	T
        las piñas	T
        las tunas	T
        las vegas	T
        lashio	T
        lasnamäe	T
        lat krabang	T
        lat phrao	T
        latacunga	T
        latakia	T
        latina	T
        latkrabang	T
        latur	T
        latvia	C
        lauro de freitas	T
        lausanne	T
        laval	T
        lavras	T
        lawang	T
        layyah	T
        le havre	T
        le mans	T
        le plateau-mont-royal	T
        le vieux-longueuil	T
        lebanon	C
        lecheng	T
        leeds	T
        leeuwarden	T
        leganés	T
        legaspi	T
        legnica	T
        leicester	T
        leiden	T
        leipzig	T
        leiria	T
        leiyang	T
        lekki	T
        lembang	T
        lengshuijiang	T
        leninsk-kuznetsky	T
        les cayes	T
        leshan	T
        lesotho	C
        lethbridge	T
        leuven	T
        leverkusen	T
        lewisville	T
        lexington	T
        lexington-fayette	T
        león	T
        león de los aldama	T
        lhasa	T
        lhoka	T
        lhokseumawe	T
        lianghu	T
        liangping	T
        lianhe	T
        lianjiang	T
        lianshan	T
        lianyungang	T
        liaocheng	T
        liaoyang	T
        liberec	T
        liberia	C
        libertad	T
        libreville	T
        libya	C
        licheng	T
        lichinga	T
        lichuan	T
        lida	T
        liechtenstein	C
        lijiang	T
        likasi	T
        lille	T
        lilongwe	T
        lima	T
        limassol	T
        limbe	T
        limeira	T
        limerick	T
        limoges	T
        limuru	T
        lincang	T
        lincoln	T
        linfen	T
        linhares	T
        linköping	T
        linqu	T
        linshui	T
        linxi	T
        linxia chengguanzhen	T
        linyi	T
        linz	T
        lipa city	T
        lipetsk	T
        lira	T
        lisala	T
        lisbon	T
        lishui	T
        lithuania	C
        little rock	T
        liupanshui	T
        liuzhi	T
        liuzhou	T
        liverpool	T
        livingstone	T
        livoberezhnyi	T
        livorno	T
        lizhi	T
        liège	T
        ljubljana	T
        lleida	T
        lo prado	T
        loa janan	T
        lobito	T
        lodhran	T
        logan city	T
        logroño	T
        loja	T
        lomas de zamora	T
        lome	T
        lomé	T
        london	T
        londrina	T
        long beach	T
        long bien	T
        long khánh	T
        long xuyên	T
        longfeng	T
        longgang	T
        longjiang	T
        longjing	T
        longling county	T
        longshan	T
        longshui	T
        longueuil	T
        longyan	T
        longyearbyen	T
        loni	T
        los angeles	T
        los baños	T
        los mochis	T
        los puertos de altagracia	T
        los rastrojos	T
        los teques	T
        los ángeles	T
        loudi	T
        louga	T
        louisiana	S
        louisville	T
        lowell	T
        lower hutt	T
        luancheng	T
        luanda	T
        luanshya	T
        lubango	T
        lubbock	T
        lublin	T
        lubuklinggau	T
        lubumbashi	T
        lucapa	T
        lucena	T
        lucknow	T
        ludhiana	T
        ludwigshafen am rhein	T
        luena	T
        lugazi	T
        luhansk	T
        luis eduardo magalhães	T
        lumajang	T
        luodian	T
        luohe	T
        luohu district	T
        luojiang	T
        luoyang	T
        lusail	T
        lusaka	T
        lushui	T
        luton	T
        lutsk	T
        luxembourg	C
        luxor	T
        luzhou	T
        luziânia	T
        lu’an	T
        lviv	T
        lyon	T
        lyon 03	T
        lyubertsy	T
        lyublino	T
        lào cai	T
        lárisa	T
        léogâne	T
        lévis	T
        lübeck	T
        lüliang	T
        lāhījān	T
        lạng sơn	T
        m'sila	T
        ma on shan	T
        maastricht	T
        maba	T
        mabalacat city	T
        mabopane	T
        macao	C
        macapá	T
        macau	T
        macaé	T
        maceió	T
        machala	T
        macheng	T
        machida	T
        machilīpatnam	T
        machiques	T
        madagascar	C
        madanapalle	T
        madhavaram	T
        madhurampur dehri	T
        madhyamgram	T
        madhyapur thimi	T
        madinah	T
        madison	T
        madiun	T
        madrid	T
        madrid centro	T
        madurai	T
        madīnat an naşr	T
        madīnat ḩamad	T
        maebashi	T
        magangué	T
        magdalena contreras	T
        magdeburg	T
        magelang	T
        maghāghah	T
        magnitogorsk	T
        magugpo poblacion	T
        magé	T
        mahajanga	T
        maharagama	T
        mahbūbnagar	T
        maheshtala	T
        mahesāna	T
        mahilyow	T
        mahābād	T
        maianga	T
        maicao	T
        maidstone	T
        maiduguri	T
        maijdi	T
        mailsi	T
        maine	S
        mainz	T
        maipú	T
        mairiporã	T
        majie	T
        majuro	T
        makassar	T
        makati city	T
        makhachkala	T
        makiyivka	T
        makkah	T
        makumbako	T
        makurdi	T
        malabo	T
        malabon	T
        malacca	T
        malakal	T
        malambo	T
        malang	T
        malanje	T
        malappuram	T
        malatia-sebastia	T
        malatya	T
        malawi	C
        malaysia	C
        malda	T
        maldives	C
        maldonado	T
        male	T
        malegaon	T
        mali	C
        malindi	T
        malingao	T
        malir cantonment	T
        malita	T
        malkajgiri	T
        mallawī	T
        malmö	T
        malolos	T
        malta	C
        maltepe	T
        malāyer	T
        mamoudzou	T
        manacapuru	T
        manado	T
        managua	T
        manama	T
        manas	T
        manaus	T
        manchester	T
        mandalay	T
        mandaluyong	T
        mandaluyong city	T
        mandaqui	T
        mandaue city	T
        mandera	T
        mandi bahauddin	T
        mandimba	T
        mandoli	T
        mandsaur	T
        mandurah	T
        mandya	T
        manfalūţ	T
        mangalagiri	T
        mangaluru	T
        mango	T
        manhattan	T
        manila	T
        manisa	T
        manizales	T
        manjhand	T
        mannheim	T
        manokwari	T
        manolo fortich	T
        manp’o	T
        mansa	T
        mansfield	T
        mansilingan	T
        manta	T
        mantampay	T
        mantilla	T
        manukau city	T
        manzanillo	T
        manzini	T
        manéah	T
        man’gyŏngdae-ri	T
        maoming	T
        maputo	T
        mar del plata	T
        marabá	T
        maracaibo	T
        maracanaú	T
        maracay	T
        maradi	T
        maramag	T
        maran	T
        marand	T
        maranguape	T
        marawi city	T
        marbella	T
        marcory	T
        mardan	T
        mardin	T
        marg‘ilon	T
        marianao	T
        mariara	T
        maricá	T
        mariehamn	T
        marienthal	T
        marigot	T
        marikina city	T
        maringá	T
        marituba	T
        mariupol	T
        mariveles	T
        marka	T
        markham	T
        marne la vallée	T
        maroua	T
        marrakesh	T
        marseille	T
        marshall islands	C
        marsá maţrūḩ	T
        martapura	T
        martinique	C
        marugame	T
        marvdasht	T
        mary	T
        maryland	S
        maryvale	T
        marzahn	T
        marília	T
        marāgheh	T
        marīvān	T
        mar’ino	T
        masai	T
        masaka	T
        masan	T
        masaya	T
        mascara	T
        maseru	T
        mashhad	T
        masina	T
        masindi	T
        masjed soleymān	T
        massachusetts	S
        mata utu	T
        matadi	T
        matagalpa	T
        matanzas	T
        mataram	T
        mataró	T
        mathura	T
        mati	T
        matola	T
        matsubara	T
        matsudo	T
        matsue	T
        matsumoto	T
        matsusaka	T
        matsutō	T
        matsuyama	T
        matuga	T
        maturín	T
        mauritania	C
        mauritius	C
        mauá	T
        mawlamyine	T
        maxixe	T
        maykop	T
        mayotte	C
        mazabuka	T
        mazatlán	T
        mazyr	T
        mazār-e sharīf	T
        ma’anshan	T
        mbabane	T
        mbaké	T
        mbale	T
        mbandaka	T
        mbanza kongo	T
        mbanza-ngungu	T
        mbarara	T
        mbeya	T
        mbombela	T
        mbour	T
        mbuji-mayi	T
        mcallen	T
        mckinney	T
        mdantsane	T
        meads	T
        medan	T
        medellín	T
        medina estates	T
        medinīpur	T
        meerut	T
        meguro	T
        meiktila	T
        meishan	T
        meizhou	T
        mejicanos	T
        mek'ele	T
        meknes	T
        melbourne	T
        melekeok	T
        melitopol	T
        memphis	T
        mendip	T
        mendoza	T
        mengmao	T
        mengzi	T
        menongue	T
        mentougou	T
        merauke	T
        mercier–hochelaga-maisonneuve	T
        merkezefendi	T
        merlo	T
        mersin	T
        mesa	T
        mesquite	T
        messina	T
        mestre	T
        metairie	T
        metairie terrace	T
        metro	T
        metz	T
        mexicali	T
        mexico	C
        mexico city	T
        meycauayan	T
        mezhdurechensk	T
        miami	T
        miami gardens	T
        mian channun	T
        mianwali	T
        mianyang	T
        mianzhu, deyang, sichuan	T
        miass	T
        michigan	S
        micronesia	C
        middelburg	T
        middlesbrough	T
        midland	T
        midsayap	T
        miguel hidalgo	T
        milagro	T
        milan	T
        milton	T
        milton keynes	T
        milwaukee	T
        minamirinkan	T
        minatitlán	T
        minato	T
        minato city	T
        mingachevir	T
        mingala tangnyunt	T
        mingaladon	T
        mingora	T
        mingshui	T
        minhang	T
        minna	T
        minneapolis	T
        minnesota	S
        minoh	T
        minsk	T
        minya	T
        miraflores	T
        miramar	T
        miri	T
        mirpur khas	T
        mirpur model thana	T
        miryalaguda	T
        mirzāpur	T
        misato, saitama	T
        mishima	T
        miskolc	T
        misratah	T
        mississauga	T
        mississippi	S
        missouri	S
        mito	T
        mitrovicë	T
        mitte	T
        mityana	T
        mixco	T
        miyakonojō	T
        miyazaki	T
        mlolongo	T
        moanda	T
        mobile	T
        mocuba	T
        modakeke	T
        model town	T
        modena	T
        modesto	T
        moers	T
        moga	T
        mogadishu	T
        mogi das cruzes	T
        mogi guaçu	T
        mohali	T
        mohammadpur	T
        mohammedia	T
        mojokerto	T
        mokopane	T
        mokotów	T
        mokpo	T
        moldova	C
        mombasa	T
        monaco	C
        moncloa-aravaca	T
        monclova	T
        mongolia	C
        mongu	T
        monrovia	T
        montana	S
        montenegro	C
        monterrey	T
        montería	T
        montes claros	T
        montevideo	T
        montgomery	T
        montpellier	T
        montreuil	T
        montréal	T
        montserrat	C
        monywa	T
        monza	T
        mopti	T
        moratalaz	T
        moratuwa	T
        morelia	T
        morena	T
        moreno	T
        moreno valley	T
        moriguchi	T
        morioka	T
        mormugao	T
        moro	T
        morocco	C
        morogoro	T
        moroni	T
        morvi	T
        morādābād	T
        moscow	T
        moshi	T
        mosquera	T
        mossamedes	T
        mossoró	T
        mostaganem	T
        mostar	T
        mosul	T
        mothīhāri	T
        motijheel	T
        moundou	T
        mozambique	C
        moḩammad shahr	T
        mpanda	T
        mpumalanga	T
        mthatha	T
        mtwara	T
        mu-se	T
        muar	T
        mubende	T
        mubi	T
        mudanjiang	T
        mueang nonthaburi	T
        mufulira	T
        mukalla	T
        mukim pulai	T
        mukono	T
        muktsar	T
        mulenvos	T
        mulhouse	T
        multan	T
        mulugu	T
        mumbai	T
        munger	T
        munich	T
        muntinlupa	T
        munūf	T
        muratpaşa	T
        murcia	T
        murfreesboro	T
        muriaé	T
        muricay	T
        muridke	T
        murmansk	T
        murom	T
        murrieta	T
        murwāra	T
        musaffah	T
        musanze	T
        musashino	T
        muscat	T
        mushin	T
        musoma	T
        mustafakemalpaşa	T
        mustafābād	T
        mutare	T
        muzaffargarh	T
        muzaffarnagar	T
        muzaffarpur	T
        muzaffarābād	T
        mwala	T
        mwanza	T
        mwene	T
        mwene-ditu	T
        myanmar	C
        myeik	T
        myingyan	T
        mykilska borshchahivka	T
        mykolayiv	T
        mymensingh	T
        mysuru	T
        mytishchi	T
        mzuzu	T
        málaga	T
        médéa	T
        mérida	T
        móng cái	T
        móstoles	T
        mönchengladbach	T
        möng yang	T
        mülheim	T
        münster	T
        māler kotla	T
        mīt ghamr	T
        mīāndoāb	T
        mīāneh	T
        mỹ hào	T
        mỹ tho	T
        n'dalatando	T
        n'djamena	T
        nabatîyé et tahta	T
        naberezhnyye chelny	T
        nablus	T
        nacala	T
        nada	T
        nadiād	T
        nador	T
        naga	T
        nagahama	T
        nagano	T
        nagaoka	T
        nagaon	T
        nagapattinam	T
        nagar naluākot	T
        nagareyama	T
        nagasaki	T
        nagda	T
        nagoya	T
        nagpur	T
        naha	T
        naihāti	T
        nairobi	T
        naivasha	T
        najaf	T
        najafgarh	T
        najafābād	T
        najrān	T
        nakano	T
        nakhodka	T
        nakhon pathom	T
        nakhon ratchasima	T
        nakhon si thammarat	T
        nakuru	T
        nalchik	T
        nalgonda	T
        nam định	T
        namangan	T
        namibia	C
        nampula	T
        namp’o	T
        namur	T
        nanbin	T
        nanchang	T
        nanchong	T
        nanchuan	T
        nancun	T
        nancy	T
        nanded	T
        nandurbar	T
        nandyāl	T
        nanjin	T
        nanjing	T
        nankana sahib	T
        nanning	T
        nanpiao	T
        nanping	T
        nanqiao	T
        nansana	T
        nantes	T
        nantong	T
        nantou	T
        nanyang	T
        naperville	T
        naples	T
        nara-shi	T
        narasaraopet	T
        narashino	T
        narayanganj	T
        narela	T
        narita	T
        narmadapuram	T
        narowal	T
        narsingdi	T
        nashik	T
        nashville	T
        nasimshahr	T
        nasiriyah	T
        nassau	T
        nasushiobara	T
        nasīm shahr	T
        natal	T
        natore	T
        naucalpan de juárez	T
        nauru	C
        navadwīp	T
        navegantes	T
        navi mumbai	T
        navoiy	T
        navojoa	T
        navotas	T
        navsari	T
        nawabshah	T
        nawābganj	T
        nay pyi taw	T
        nazilli	T
        nazran	T
        nazrēt	T
        naz̧arābād	T
        ndola	T
        nebraska	S
        neftekamsk	T
        nefteyugansk	T
        negara	T
        negombo	T
        nehe	T
        neihu	T
        neijiang	T
        neili	T
        neiva	T
        nek’emtē	T
        nellore	T
        nepal	C
        nepalgunj	T
        nepean	T
        netanya	T
        netherlands antilles	C
        neue neustadt	T
        neukölln	T
        neuquén	T
        neuss	T
        nevada	S
        nevinnomyssk	T
        new bedford	T
        new cairo	T
        new caledonia	C
        new delhi	T
        new hampshire	S
        new haven	T
        new jersey	S
        new kingston	T
        new mexico	S
        new mirpur city	T
        new orleans	T
        new south memphis	T
        new taipei city	T
        new territories	T
        new york	S
        new york city	T
        new zealand	C
        newark	T
        newcastle	T
        newcastle under lyme	T
        newcastle upon tyne	T
        newport	T
        newport news	T
        newton	T
        neyagawa	T
        neyshābūr	T
        neyveli	T
        ngaoundéré	T
        nghi sơn	T
        nghi xuân	T
        ngong	T
        nguru	T
        ngã bảy	T
        nha trang	T
        nia valencia	T
        niamey	T
        nianbo	T
        nicaragua	C
        nice	T
        nicolás romero	T
        nicosia	T
        nigel	T
        niger	C
        nigeria	C
        niigata	T
        niihama	T
        niiza	T
        nijmegen	T
        nikopol	T
        nilópolis	T
        nilüfer	T
        nimach	T
        ningbo	T
        ningde	T
        ning’er	T
        ninh hòa	T
        nippes	T
        nishi-tokyo-shi	T
        nishinomiya	T
        nishio	T
        niterói	T
        niue	C
        nizhnekamsk	T
        nizhnevartovsk	T
        nizhniy novgorod	T
        nizhny tagil	T
        nizāmābād	T
        njeru	T
        nkayi	T
        nkongsamba	T
        nkpor	T
        nnewi	T
        nobeoka	T
        noda	T
        nogales	T
        noginsk	T
        noida	T
        nong chok	T
        nong khaem	T
        nor nork	T
        norfolk	T
        norfolk island	C
        norilsk	T
        norman	T
        north carolina	S
        north charleston	T
        north dakota	S
        north korea	C
        north las vegas	T
        north macedonia	C
        north peoria	T
        north shore	T
        north stamford	T
        northampton	T
        northern mariana islands	C
        norwalk	T
        norway	C
        norwich	T
        norzagaray	T
        nossa senhora de fátima	T
        nossa senhora do socorro	T
        nottingham	T
        nou barris	T
        nouadhibou	T
        nouakchott	T
        noumea	T
        nova friburgo	T
        nova iguaçu	T
        nova lima	T
        nova serrana	T
        nova vida	T
        novara	T
        novi sad	T
        novo gama	T
        novo hamburgo	T
        novo-peredelkino	T
        novocheboksarsk	T
        novocherkassk	T
        novokuybyshevsk	T
        novokuznetsk	T
        novomoskovsk	T
        novorossiysk	T
        novosibirsk	T
        novotroitsk	T
        novozavodskyi	T
        novyye cherëmushki	T
        novyye kuz’minki	T
        nowrangapur	T
        noyabrsk	T
        nsukka	T
        ntuzuma	T
        nuevo laredo	T
        nuku'alofa	T
        nukus	T
        numazu	T
        nur-sultan	T
        nuremberg	T
        nuuk	T
        nyagatare	T
        nyala	T
        nyingchi	T
        nyzhnodniprovsk	T
        nyíregyháza	T
        nzega	T
        nzérékoré	T
        nîmes	T
        nāgarpur	T
        nāgaur	T
        nāgercoil	T
        nāngloi jāt	T
        nāḩiyat al iskandarīyah	T
        oakland	T
        oakville	T
        oaxaca	T
        obalende	T
        oberhausen	T
        obihiro	T
        obninsk	T
        obolon	T
        obuase	T
        ocaña	T
        oceanside	T
        ochakovo-matveyevskoye	T
        ocumare del tuy	T
        odawara	T
        odense	T
        odesa	T
        odessa	T
        odintsovo	T
        offa	T
        offenbach	T
        ogbomoso	T
        ohio	S
        ojo de agua	T
        okara	T
        okayama	T
        okazaki	T
        okene	T
        okigwe	T
        okinawa	T
        oklahoma	S
        oklahoma city	T
        okrika	T
        oktyabrsky	T
        olanchito	T
        olathe	T
        oldenburg	T
        oldham	T
        oleksandrivskyi	T
        oleksiyivka	T
        olinda	T
        olmaliq	T
        olongapo	T
        olsztyn	T
        omaha	T
        oman	C
        omdurman	T
        omsk	T
        ondjiva	T
        ondo	T
        ongata rongai	T
        ongole	T
        onitsha	T
        onomichi	T
        ontario	T
        ooty	T
        opole	T
        oradea	T
        orai	T
        oral	T
        oran	T
        orange	T
        oranjestad	T
        ordos	T
        ordu	T
        oregon	S
        orekhovo-borisovo	T
        orekhovo-borisovo severnoye	T
        orekhovo-zuyevo	T
        orenburg	T
        orihuela	T
        orizaba	T
        orkney	T
        orlando	T
        orléans	T
        ormoc	T
        orsha	T
        orsk	T
        oruro	T
        orël	T
        orūmīyeh	T
        osaka	T
        osan	T
        osasco	T
        oshawa	T
        oshodi	T
        oslo	T
        osmaniye	T
        osnabrück	T
        osogbo	T
        osorno	T
        ostrava	T
        otaru	T
        ottakring	T
        ottawa	T
        ottawa south	T
        ouagadougou	T
        ouahigouya	T
        ouargla	T
        oued zem	T
        oujda	T
        oulu	T
        ourense	T
        ourinhos	T
        overland park	T
        oviedo	T
        owerri	T
        oxford	T
        oxnard	T
        oyama	T
        paarl	T
        pachuca de soto	T
        padalarang	T
        padang	T
        padangsidempuan	T
        paderborn	T
        padua	T
        paech’ŏn-ŭp	T
        paek'ak	T
        pagadian	T
        pago pago	T
        pailou	T
        pak kret	T
        pakistan	C
        pakokku	T
        pakpattan	T
        palakkad	T
        palangkaraya	T
        palau	C
        palembang	T
        palermo	T
        palestinian territory	C
        palhoça	T
        palikir	T
        pallabi	T
        pallāvaram	T
        palm bay	T
        palma	T
        palma soriano	T
        palmas	T
        palmdale	T
        palmira	T
        palo negro	T
        palopo	T
        paltan	T
        palu	T
        palwal	T
        pamanukan	T
        pamplona	T
        pamulang	T
        panabo	T
        panalanoy	T
        panama	C
        panama city	T
        panchkula	T
        pandi	T
        pandit deen dayal upadhyaya nagar	T
        pangkalanbuun	T
        pangkalpinang	T
        panguíla	T
        panipat	T
        paniqui	T
        panjin	T
        pano aqil	T
        panshan	T
        panvel	T
        panzhihua	T
        papeete	T
        papua new guinea	C
        paradise	T
        paragominas	T
        paraguay	C
        parakou	T
        paramaribo	T
        paranaguá	T
        paranaque city	T
        paraná	T
        parauapebas	T
        parbhani	T
        pardīs	T
        pare	T
        parelheiros	T
        parepare	T
        parintins	T
        paris	T
        paris 11 popincourt	T
        paris 11e arrondissement	T
        paris 12 reuilly	T
        paris 12e arrondissement	T
        paris 13 gobelins	T
        paris 13e arrondissement	T
        paris 14 observatoire	T
        paris 15 vaugirard	T
        paris 16 passy	T
        paris 17 batignolles-monceau	T
        paris 18 buttes-montmartre	T
        paris 19 buttes-chaumont	T
        paris 20 ménilmontant	T
        parla	T
        parma	T
        parnamirim	T
        parnaíba	T
        parung	T
        pasadena	T
        pasarkemis	T
        pasay	T
        paseh	T
        pasig city	T
        pasir gudang	T
        pasir mas	T
        pasir puteh	T
        pasrur	T
        passo fundo	T
        passos	T
        pasto	T
        pasuruan	T
        paterson	T
        pathein	T
        pathānkot	T
        pati	T
        patiāla	T
        patna	T
        patos de minas	T
        pattaya	T
        pattoki	T
        paulista	T
        paulo afonso	T
        paulínia	T
        pavlodar	T
        pavlohrad	T
        paya terubong	T
        payakumbuh	T
        paço do lumiar	T
        pearland	T
        pechersk	T
        pedreira	T
        peicheng	T
        pekalongan	T
        pekanbaru	T
        pelabuhanratu	T
        pelentong	T
        pelotas	T
        pemalang	T
        pematangsiantar	T
        pemba	T
        pembroke pines	T
        pengpu	T
        pengze	T
        pennsylvania	S
        penza	T
        peoria	T
        perbaungan	T
        percut	T
        perdizes	T
        pereira	T
        peristéri	T
        perling	T
        perm	T
        perpignan	T
        perth	T
        peru	C
        perugia	T
        pervouralsk	T
        pescara	T
        peshawar	T
        pest	T
        petaling jaya	T
        petapa	T
        petare	T
        petaẖ tiqva	T
        peterborough	T
        petrogradka	T
        petrolina	T
        petropavl	T
        petropavlovsk-kamchatsky	T
        petrozavodsk	T
        petrópolis	T
        petržalka	T
        peñalolén	T
        pforzheim	T
        phagwāra	T
        phalaborwa	T
        phan rang-tháp chàm	T
        phan thiết	T
        phasi charoen	T
        philadelphia	T
        philippines	C
        philipsburg	T
        phnom penh	T
        phoenix	T
        phong điền	T
        phool nagar	T
        phra pradaeng	T
        phu quoc	T
        phusro	T
        phú mỹ	T
        phú quốc	T
        phúc yên	T
        phổ yên	T
        phủ lý	T
        piacenza	T
        piatra neamţ	T
        piedecuesta	T
        piedras negras	T
        pietermaritzburg	T
        pikine	T
        pilsen	T
        pimpri	T
        pimpri-chinchwad	T
        pinar del río	T
        pindamonhangaba	T
        pindi bhattian	T
        pindiga	T
        pinetown	T
        pingdingshan	T
        pingdu	T
        pingliang	T
        pingshan	T
        pingwu county	T
        pingxiang	T
        pinhais	T
        pinsk	T
        piracicaba	T
        piraeus	T
        piranshahr	T
        piraquara	T
        pirituba	T
        pisa	T
        pita kotte	T
        pitalito	T
        pitcairn	C
        piteşti	T
        pithampur	T
        pittsburgh	T
        piura	T
        pizhou	T
        planaltina	T
        plano	T
        plano piloto	T
        plaridel	T
        playa del carmen	T
        plaza de la revolución	T
        pleiku	T
        ploieşti	T
        plovdiv	T
        plumbon	T
        plymouth	T
        poblacion	T
        podgorica	T
        podolsk	T
        pohang	T
        pointe-noire	T
        pokhara	T
        poland	C
        polokwane	T
        poltava	T
        pomona	T
        pompano beach	T
        ponce	T
        ponnāni	T
        ponta grossa	T
        pontianak	T
        poole	T
        popayán	T
        porbandar	T
        porlamar	T
        port blair	T
        port dickson	T
        port harcourt	T
        port louis	T
        port moresby	T
        port of spain	T
        port said	T
        port saint lucie	T
        port sudan	T
        port vila	T
        port-au-prince	T
        port-aux-francais	T
        port-de-paix	T
        port-gentil	T
        portland	T
        portmore	T
        porto	T
        porto alegre	T
        porto seguro	T
        porto velho	T
        porto-novo	T
        portoviejo	T
        portsmouth	T
        portugal	C
        porz am rhein	T
        posadas	T
        potchefstroom	T
        potosí	T
        potsdam	T
        pouso alegre	T
        poza rica de hidalgo	T
        poznań	T
        pozniaky	T
        poços de caldas	T
        prabumulih	T
        praga południe	T
        prague	T
        praia	T
        praia grande	T
        prato	T
        pravyi bereh	T
        prayagraj	T
        prenzlauer berg	T
        presidente prudente	T
        presnenskiy	T
        preston	T
        pretoria	T
        pristina	T
        prizren	T
        probolinggo	T
        proddatūr	T
        prokop’yevsk	T
        providence	T
        provo	T
        pskov	T
        pu'er	T
        pucallpa	T
        puchong	T
        pudong	T
        puducherry	T
        pudukkottai	T
        puebla	T
        pueblo	T
        puente alto	T
        puente de vallecas	T
        puerto ayacucho	T
        puerto barrios	T
        puerto cabello	T
        puerto cortez	T
        puerto la cruz	T
        puerto montt	T
        puerto plata	T
        puerto princesa	T
        puerto rico	C
        puerto vallarta	T
        pulandian	T
        pulilan	T
        pulong santa cruz	T
        pune	T
        punggol	T
        puning	T
        puno	T
        punta arenas	T
        punta cana	T
        punta cardón	T
        punto fijo	T
        punāsa	T
        puqi	T
        puri	T
        purnia	T
        puruliya	T
        purwakarta	T
        purwodadi	T
        purwokerto	T
        pushkino	T
        putatan	T
        puthia	T
        putian	T
        putuo	T
        puxi	T
        puyang	T
        puyang chengguanzhen	T
        pyatigorsk	T
        pyay	T
        pyeongtaek	T
        pyin oo lwin	T
        pyongyang	T
        pátra	T
        pécs	T
        pétionville	T
        pôr do sol	T
        pābna	T
        pākdasht	T
        pālanpur	T
        pāli	T
        pānihāti	T
        pār naogaon	T
        pārsābād	T
        pātan	T
        pīlibhīt	T
        płock	T
        p’yŏngsŏng	T
        qadirpur ran	T
        qalyub	T
        qal‘at sukkar	T
        qarchak	T
        qarshi	T
        qatar	C
        qazvin	T
        qaşr bin ghashīr	T
        qeładizê	T
        qianjiang	T
        qiaotou	T
        qibao	T
        qina	T
        qingdao	T
        qingnian	T
        qingpu	T
        qingyang	T
        qingyuan	T
        qingzhou	T
        qinhuangdao	T
        qinzhou	T
        qionghai	T
        qiqihar	T
        qitaihe	T
        qods	T
        qo‘qon	T
        quanzhou	T
        quarto oggiaro	T
        queens	T
        queenstown	T
        queenstown estate	T
        queimados	T
        quelimane	T
        queluz	T
        quetta	T
        quetzaltenango	T
        quevedo	T
        quezon	T
        quezon city	T
        qui nhon	T
        quibdó	T
        quilicura	T
        quillacollo	T
        quilmes	T
        quilpué	T
        quito	T
        qujing	T
        qurayyat	T
        quthbullapur	T
        quzhou	T
        québec	T
        quảng ngãi	T
        quận ba	T
        quận bốn	T
        quận mười	T
        quận mười một	T
        quận năm	T
        quận sáu	T
        quận đức thịnh	T
        qā’em shahr	T
        qūchān	T
        rabak	T
        rabat	T
        radom	T
        raebareli	T
        rafaḩ	T
        rafsanjān	T
        rahim yar khan	T
        raigarh	T
        raipur	T
        raja jang	T
        rajamahendravaram	T
        rajapalayam	T
        rajpur sonarpur	T
        rajshahi	T
        raleigh	T
        ramadi	T
        ramagundam	T
        ramat gan	T
        ramenki	T
        ramiros	T
        ramna maidan	T
        rancagua	T
        ranchi	T
        rancho cucamonga	T
        randburg	T
        randfontein	T
        ranebennur	T
        rangamati	T
        rangel	T
        rangkasbitung	T
        rangpur	T
        rantauprapat	T
        raposo tavares	T
        ras al khaimah	T
        rasapūdipalem	T
        rasht	T
        ratlām	T
        raurkela industrial township	T
        rawalpindi	T
        rawang	T
        rawson	T
        rayon ktz	T
        rayong	T
        ra’s bayrūt	T
        reading	T
        recanto das emas	T
        recife	T
        recklinghausen	T
        red deer	T
        regensburg	T
        reggio calabria	T
        reggio nell'emilia	T
        regina	T
        reims	T
        relizane	T
        remscheid	T
        renala khurd	T
        renca	T
        rengasdengklok	T
        rennes	T
        reno	T
        renton	T
        republic of the congo	C
        resende	T
        resistencia	T
        ressano garcia	T
        retiro	T
        reunion	C
        reus	T
        reutlingen	T
        rewa	T
        rewāri	T
        reykjavik	T
        reykjavík	T
        reynosa	T
        reẖovot	T
        rhode island	S
        riacho fundo ii	T
        rialto	T
        ribeirão das neves	T
        ribeirão pires	T
        ribeirão preto	T
        richards bay	T
        richardson	T
        richmond	T
        richmond hill	T
        riga	T
        rijeka	T
        rimini	T
        rio branco	T
        rio claro	T
        rio das ostras	T
        rio de janeiro	T
        rio grande	T
        rio pequeno	T
        rio verde	T
        riobamba	T
        riohacha	T
        rionegro	T
        rishon letsiyyon	T
        rishra	T
        riverside	T
        rivière-des-prairies–pointe-aux-trembles	T
        rivne	T
        riyadh	T
        rize	T
        rizhao	T
        road town	T
        roanoke	T
        robertsonpet	T
        robāţ karīm	T
        rochester	T
        rockford	T
        rodenkirchen	T
        rodriguez	T
        rohini	T
        rohtak	T
        romania	C
        rome	T
        rondonópolis	T
        roodepoort	T
        roorkee	T
        rosario	T
        rosarito	T
        roseau	T
        rosemont–la petite-patrie	T
        rosetta	T
        roseville	T
        rostock	T
        rostov-on-don	T
        rotherham	T
        rotterdam	T
        rouen	T
        rouiba	T
        round rock	T
        rourkela	T
        roxas city	T
        rubtsovsk	T
        ruda śląska	T
        rudnyy	T
        rudrapur	T
        rufisque	T
        rufisque est	T
        rugao	T
        ruiru	T
        rui’an	T
        ruqi	T
        ruse	T
        russeifa	T
        russia	C
        rustaq	T
        rustavi	T
        rustenburg	T
        rutchenkivskyi	T
        rwanda	C
        ryazanskiy	T
        ryazan’	T
        rybinsk	T
        rybnik	T
        rzeszów	T
        río cuarto	T
        rāichūr	T
        rāiganj	T
        rāj-nāndgaon	T
        rājkot	T
        rāmgundam	T
        rāmpur	T
        rāniganj	T
        rānipet	T
        rānyah	T
        rānīganj	T
        rạch giá	T
        sa dec	T
        saaba	T
        saanich	T
        saarbrücken	T
        sabadell	T
        sabanalarga	T
        sabará	T
        sabha	T
        sabt alalayah	T
        sabzevar	T
        sacaba	T
        sacomã	T
        sacramento	T
        saddiqabad	T
        sadr city	T
        safi	T
        saga	T
        sagamihara	T
        saguenay	T
        saharsa	T
        sahiwal	T
        sahāranpur	T
        sai mai	T
        saidpur	T
        saijō	T
        saint barthelemy	C
        saint helena	C
        saint helier	T
        saint kitts and nevis	C
        saint lucia	C
        saint martin	C
        saint paul	T
        saint peters	T
        saint petersburg	T
        saint pierre and miquelon	C
        saint vincent and the grenadines	C
        saint-denis	T
        saint-louis	T
        saint-louis-de-terrebonne	T
        saint-marc	T
        saint-paul	T
        saint-pierre	T
        saint-quentin-en-yvelines	T
        saint-étienne	T
        sainte-foy	T
        saipan	T
        saitama	T
        sakado	T
        sakai	T
        sakakah	T
        sakata	T
        saki	T
        sakiet ed daier	T
        sakiet ez zit	T
        sakura	T
        salamanca	T
        salaqi	T
        salatiga	T
        salavat	T
        salem	T
        salerno	T
        salford	T
        salihli	T
        salinas	T
        salt lake city	T
        salta	T
        saltillo	T
        saltivka	T
        salto	T
        salvador	T
        salvaleón de higüey	T
        salzburg	T
        salzgitter	T
        salé	T
        salé al jadida	T
        samambaia	T
        samandağ	T
        samara	T
        samarinda	T
        samarkand	T
        samba	T
        sambalpur	T
        sambhal	T
        sambizanga	T
        sambrial	T
        samoa	C
        sampit	T
        samsun	T
        samut prakan	T
        samālūţ	T
        san antonio	T
        san bernardino	T
        san bernardo	T
        san blas-canillejas	T
        san carlos	T
        san carlos del zulia	T
        san cristóbal	T
        san cristóbal de las casas	T
        san diego	T
        san felipe	T
        san fernando	T
        san fernando de apure	T
        san francisco	T
        san francisco de borja	T
        san francisco de macorís	T
        san jose	T
        san jose del monte	T
        san josé	T
        san josé del cabo	T
        san juan	T
        san juan de los morros	T
        san juan del río	T
        san juan sacatepéquez	T
        san justo	T
        san lorenzo	T
        san luis	T
        san luis potosí	T
        san luis río colorado	T
        san marino	C
        san martin	T
        san martin texmelucan de labastida	T
        san mateo	T
        san miguel	T
        san miguel de allende	T
        san miguel de tucumán	T
        san miguel del padrón	T
        san miguelito	T
        san nicolás de los arroyos	T
        san nicolás de los garza	T
        san pablo	T
        san pablo de las salinas	T
        san pedro	T
        san pedro de la paz	T
        san pedro de macorís	T
        san pedro garza garcía	T
        san pedro sula	T
        san rafael	T
        san salvador	T
        san salvador de jujuy	T
        san tung chung hang	T
        san-pédro	T
        sanaa	T
        sanandaj	T
        sancaktepe	T
        sancti spíritus	T
        sandachō	T
        sandakan	T
        sandy springs	T
        sangju	T
        sangla hill	T
        sanhe	T
        sanmenxia	T
        sanming	T
        sano	T
        sanshui	T
        sant andreu	T
        sant martí	T
        santa ana	T
        santa anita - los ficus	T
        santa bárbara d'oeste	T
        santa catarina	T
        santa clara	T
        santa clarita	T
        santa coloma de gramenet	T
        santa cruz	T
        santa cruz de la sierra	T
        santa cruz de tenerife	T
        santa cruz do sul	T
        santa fe	T
        santa lucía cotzumalguapa	T
        santa luzia	T
        santa maria	T
        santa marta	T
        santa rita	T
        santa rosa	T
        santa tecla	T
        santa teresa del tuy	T
        santana	T
        santana de parnaíba	T
        santander	T
        santarém	T
        santiago	T
        santiago de cuba	T
        santiago de los caballeros	T
        santiago de querétaro	T
        santiago de surco	T
        santiago del estero	T
        santo andré	T
        santo antónio	T
        santo antônio de jesus	T
        santo domingo	T
        santo domingo de los colorados	T
        santo domingo este	T
        santo domingo oeste	T
        santol	T
        santos	T
        sants-montjuïc	T
        sanxia	T
        sanya	T
        sao lucas	T
        sao rafael	T
        sao tome	T
        sao tome and principe	C
        sapele	T
        sapopemba	T
        sapporo	T
        sapucaia do sul	T
        saqqez	T
        sarajevo	T
        sarandi	T
        saransk	T
        saratov	T
        sargodha	T
        sarh	T
        sari	T
        sariwŏn-si	T
        sarrià-sant gervasi	T
        sasarām	T
        sasebo	T
        saskatoon	T
        sasolburg	T
        satara	T
        satna	T
        satu mare	T
        saudi arabia	C
        saugor	T
        saurimo	T
        savannah	T
        savannakhet	T
        savar	T
        sawai madhopur	T
        sawangan	T
        sayama	T
        saïda	T
        schaerbeek	T
        schöneberg	T
        scottsdale	T
        seattle	T
        sebeta	T
        sector 1	T
        sector 2	T
        sector 3	T
        sector 4	T
        sector 5	T
        sector 6	T
        secunderabad	T
        seeb	T
        sehore	T
        sejong	T
        sejoumi	T
        sekondi	T
        sekondi-takoradi	T
        selayang baru utara	T
        semarang	T
        sembawang estate	T
        semey	T
        semnan	T
        senador canedo	T
        sendai	T
        senegal	C
        sengerema	T
        sengkang new town	T
        sennar	T
        sentul	T
        seogwipo	T
        seongnam-si	T
        seoni	T
        seoul	T
        sepang	T
        sepatan	T
        serang	T
        serangoon	T
        serangoon new town	T
        serbia	C
        serbia and montenegro	C
        serekunda	T
        seremban	T
        sergeli	T
        sergiyev posad	T
        seri kembangan	T
        seri manjung	T
        serilingampalle	T
        serpukhov	T
        serra	T
        sertãozinho	T
        set ka lay	T
        setagaya	T
        setapak	T
        sete lagoas	T
        setia alam	T
        seto	T
        settat	T
        setúbal	T
        sevastopol	T
        severnyy	T
        severodvinsk	T
        seversk	T
        sevilla	T
        seychelles	C
        sfax	T
        sha tin	T
        shabqadar	T
        shache	T
        shagamu	T
        shah alam	T
        shahdad kot	T
        shahdadpur	T
        shahecheng	T
        shahkot	T
        shahr-e kord	T
        shahr-e ṣadrā	T
        shahrak-e pardīsān	T
        shahre jadide andisheh	T
        shahreẕā	T
        shahrisabz	T
        shahrud	T
        shahrīār	T
        shahuwadi	T
        shajing	T
        shakargarh	T
        shakhty	T
        sham shui po	T
        shanghai	T
        shangluo	T
        shangqiu	T
        shangrao	T
        shangri-la	T
        shangyu	T
        shangzhi	T
        shanhaiguan	T
        shantou	T
        shanwei	T
        shaoguan	T
        shaoshan	T
        shaowu	T
        shaoxing	T
        shaoyang	T
        shaping	T
        sharjah	T
        shashamane	T
        shchukino	T
        shchyolkovo	T
        sheepshead bay	T
        sheffield	T
        shekhupura	T
        shengavit	T
        shenglilu	T
        shenyang	T
        shenzhen	T
        sherbrooke	T
        sherpur	T
        shevchenkivskyi	T
        shevchenko	T
        shibganj	T
        shibuya	T
        shibīn al kawm	T
        shihezi	T
        shijiazhuang	T
        shijie	T
        shikarpur	T
        shillong	T
        shilong	T
        shimla	T
        shimonoseki	T
        shimotoda	T
        shinagawa	T
        shinjuku	T
        shinyanga	T
        shiqi	T
        shiqiao	T
        shiraz	T
        shivaji nagar	T
        shivamogga	T
        shivpuri	T
        shiyan	T
        shizuishan	T
        shizuoka	T
        sholapur	T
        shomolu	T
        shouguang	T
        shreveport	T
        shrīrāmpur	T
        shuangcheng	T
        shuanglonghu	T
        shuangyashan	T
        shubrā al khaymah	T
        shuifu	T
        shuizhai	T
        shujaabad	T
        shulin	T
        shunyi	T
        shuozhou	T
        shyamnagar	T
        shymkent	T
        shāhjānpur	T
        shāhzādpur	T
        shāhīn shahr	T
        shāntipur	T
        shūnan	T
        shūshtar	T
        si maha phot	T
        si racha	T
        sialkot	T
        sibiu	T
        sibu	T
        sidi bel abbes	T
        sidi slimane	T
        sidoarjo	T
        sidon	T
        siegen	T
        siem reap	T
        sierra leone	C
        siguatepeque	T
        siguiri	T
        siheungdong	T
        siirt	T
        sikasso	T
        silang	T
        silchar	T
        silifke	T
        siliguri	T
        silopi	T
        simele	T
        simferopol	T
        simi valley	T
        simmering	T
        simões filho	T
        sincelejo	T
        sinch’ŏn-ŭp	T
        sinfra	T
        singa	T
        singapore	C
        singaraja	T
        singida	T
        singkawang	T
        singosari	T
        singrauli	T
        sinjhoro	T
        sinnūris	T
        sinop	T
        sinp’o	T
        sint maarten	C
        sinŭiju	T
        sioux falls	T
        siping	T
        siracusa	T
        sirajganj	T
        sirjan	T
        sirsa	T
        sirte	T
        sitiawan	T
        sittwe	T
        situbondo	T
        sivakasi	T
        sivas	T
        siverek	T
        siwān	T
        skardu	T
        skhidni kvartaly	T
        skikda	T
        skopje	T
        skudai	T
        slough	T
        slovakia	C
        slovenia	C
        slovyansk	T
        smolensk	T
        smolyanskyi	T
        soacha	T
        sobral	T
        sochi	T
        sodo	T
        sofia	T
        sogamoso	T
        sohag	T
        sohar	T
        sokodé	T
        sokoto	T
        soledad	T
        soledad de graciano sánchez	T
        solihull	T
        solikamsk	T
        solingen	T
        sollentuna	T
        solntsevo	T
        solomon islands	C
        solwezi	T
        somalia	C
        somaroboro	T
        somerset west	T
        songcheng	T
        songea	T
        songjiang	T
        songnan	T
        songnim-ni	T
        songyuan	T
        sonārgaon	T
        sonīpat	T
        soreang	T
        sorocaba	T
        sorong	T
        sorriso	T
        sorsogon	T
        soshanguve	T
        sosnowiec	T
        soubré	T
        souk ahras	T
        sousse	T
        south africa	C
        south bend	T
        south boston	T
        south carolina	S
        south dakota	S
        south dublin	T
        south fulton	T
        south georgia and the south sandwich islands	C
        south korea	C
        south sudan	C
        south tangerang	T
        southampton	T
        southend-on-sea	T
        soweto	T
        soyapango	T
        soyo	T
        soyībug	T
        spain	C
        spanish town	T
        split	T
        spokane	T
        spring valley	T
        springfield	T
        springs	T
        sri ganganagar	T
        sri jayewardenepura kotte	T
        sri lanka	C
        srikakulam	T
        srinagar	T
        st helens	T
        st peter port	T
        st. catharines	T
        st. george's	T
        st. john's	T
        st. louis	T
        st. petersburg	T
        stamford	T
        standerton	T
        stanley	T
        stara zagora	T
        staryy oskol	T
        staten island	T
        stavanger	T
        stavropol	T
        sterling heights	T
        sterlitamak	T
        stockholm	T
        stockport	T
        stockton	T
        stoke-on-trent	T
        strasbourg	T
        strogino	T
        stuttgart	T
        suan luang	T
        subang	T
        subang jaya	T
        subotica	T
        subulussalam	T
        sucre	T
        sudan	C
        suez	T
        suginami	T
        suicheng	T
        suihua	T
        suining	T
        suita	T
        suizhou	T
        sujiatun	T
        sukabumi	T
        sukawati	T
        sukkur	T
        sukrah	T
        sulaymaniyah	T
        suleja	T
        sullana	T
        sultan kudarat	T
        sultan pur majra	T
        sultanbeyli	T
        sultangazi	T
        sultānpur	T
        sulţānah	T
        sumaré	T
        sumayl	T
        sumbawanga	T
        sumbe	T
        sumedang	T
        sumedang utara	T
        sumgayit	T
        sumida	T
        sumy	T
        suncheon	T
        sunch’ŏn	T
        sunderland	T
        sungai buloh	T
        sungai penuh	T
        sungai petani	T
        sungailiat	T
        sunggal	T
        sunnyvale	T
        sunrise manor	T
        sunset park	T
        sunshine coast	T
        suqian	T
        surabaya	T
        surakarta	T
        surat	T
        surat thani	T
        surendranagar	T
        surgut	T
        suriname	C
        suriāpet	T
        surprise	T
        surrey	T
        surulere	T
        suruç	T
        sutton	T
        sutton coldfield	T
        suva	T
        suwon	T
        suzano	T
        suzhou	T
        suzuka	T
        svalbard and jan mayen	C
        swansea	T
        sweden	C
        swindon	T
        switzerland	C
        sydney	T
        sykhiv	T
        syktyvkar	T
        sylhet	T
        syracuse	T
        syria	C
        syzran	T
        szczecin	T
        szeged	T
        székesfehérvár	T
        são bernardo do campo	T
        são caetano do sul	T
        são carlos	T
        são gonçalo do amarante	T
        são josé	T
        são josé de ribamar	T
        são josé do rio preto	T
        são josé dos campos	T
        são josé dos pinhais	T
        são joão de meriti	T
        são leopoldo	T
        são lourenço da mata	T
        são luís	T
        são mateus	T
        são paulo	T
        são pedro da aldeia	T
        são vicente	T
        ségou	T
        séguéla	T
        sétif	T
        sóc trăng	T
        södermalm	T
        sāmarrā’	T
        sāngli	T
        sātkhira	T
        sāveh	T
        sīkar	T
        sīnah	T
        sītāpur	T
        sōka	T
        sūjāngarh	T
        sơn la	T
        sơn tây	T
        sầm sơn	T
        tabora	T
        taboão da serra	T
        tabriz	T
        tabuk	T
        tacheng	T
        tachikawa	T
        tacloban	T
        tacna	T
        tacoma	T
        tacurong	T
        tadepalligudem	T
        tadpatri	T
        taganrog	T
        taganskiy	T
        taguatinga	T
        taguig	T
        tahoua	T
        tai po	T
        taibai	T
        taicang	T
        taichung	T
        tainan	T
        taipa	T
        taipei	T
        taiping	T
        taishan	T
        taito	T
        taitung	T
        taiwan	C
        taiyuan	T
        taiz	T
        taizhou	T
        tai’an	T
        tajikistan	C
        tajimi	T
        takamatsu	T
        takaoka	T
        takarazuka	T
        takasaki	T
        takatsuki	T
        takeo	T
        takoradi	T
        talatona	T
        talca	T
        talcahuano	T
        taldykorgan	T
        talhar	T
        taling chan	T
        talisay	T
        tallahassee	T
        tallinn	T
        tam kỳ	T
        tama	T
        tamale	T
        taman petaling	T
        tambacounda	T
        tambaram	T
        tambov	T
        tampa	T
        tampere	T
        tampico	T
        tampines estate	T
        tampines new town	T
        tandil	T
        tando adam	T
        tando allahyar	T
        tando bago	T
        tando muhammad khan	T
        tanga	T
        tangail	T
        tangará da serra	T
        tangerang	T
        tanggu	T
        tanghe	T
        tangier	T
        tangshan	T
        tanjung pandan	T
        tanjung pinang	T
        tanjungbalai	T
        tanta	T
        tantou	T
        tanza	T
        tanzania	C
        tanzhou	T
        taonan	T
        taourirt	T
        taoyuan	T
        taozhou	T
        tapachula	T
        tarakan	T
        taranto	T
        tarawa	T
        taraz	T
        targówek	T
        tarija	T
        tarime	T
        tarlac city	T
        tarnów	T
        tarragona	T
        tarsus	T
        tasek glugor	T
        tashkent	T
        tasikmalaya	T
        tatuí	T
        taubaté	T
        taunggyi	T
        taungoo	T
        taunsa	T
        tauranga	T
        tawau	T
        tayabas	T
        taytay	T
        taza	T
        ta’if	T
        tbilisi	T
        tebingtinggi	T
        tegal	T
        tegucigalpa	T
        tehran	T
        tehuacán	T
        teixeira de freitas	T
        tekirdağ	T
        tekstil’shchiki	T
        tel aviv	T
        telde	T
        telford	T
        teluk intan	T
        teluknaga	T
        tema	T
        temara	T
        temecula	T
        temirtau	T
        tempe	T
        tempe junction	T
        temuco	T
        tengyue	T
        teni	T
        tennessee	S
        tepexpan	T
        tepic	T
        teresina	T
        teresópolis	T
        ternate	T
        terni	T
        ternopil	T
        terrassa	T
        terrebonne	T
        teshi old town	T
        tete	T
        tetuán de las victorias	T
        texas	S
        texcoco de mora	T
        teziutlan	T
        teófilo otoni	T
        thailand	C
        thanh hóa	T
        thanh khê	T
        thanh xuân	T
        thanjavur	T
        thaton	T
        the bronx	T
        the hague	T
        the netherlands	C
        the valley	T
        thembisa	T
        thenali	T
        thessaloníki	T
        thika	T
        thimphu	T
        thiruvananthapuram	T
        thiès	T
        thiès nones	T
        thohoyandou	T
        thon buri	T
        thoothukudi	T
        thornton	T
        thousand oaks	T
        thrissur	T
        thunder bay	T
        thung khru	T
        thuqbah	T
        thuận an	T
        thuận thanh	T
        thành phố bà rịa	T
        thành phố sông công	T
        thái nguyên	T
        thāne	T
        thānesar	T
        thị trấn thuận châu	T
        thị trấn đông triều	T
        thị trấn đại từ	T
        thốt nốt	T
        thới lai	T
        thủ dầu một	T
        thủ đức	T
        tianfu	T
        tianjin	T
        tianshui	T
        tiaret	T
        tieli	T
        tieling	T
        tigwav	T
        tijuana	T
        tilburg	T
        timika	T
        timişoara	T
        timon	T
        timor leste	C
        tin shui wai	T
        tinaquillo	T
        tinsukia	T
        tirana	T
        tiraspol	T
        tirmiz	T
        tiruchirappalli	T
        tirunelveli	T
        tirupati	T
        tiruppur	T
        tiruvannamalai	T
        tiruvottiyūr	T
        titiwangsa	T
        titāgarh	T
        tivaouane	T
        tizi ouzou	T
        tiébo	T
        tlalnepantla	T
        tlalpan	T
        tlaquepaque	T
        tlemcen	T
        tláhuac	T
        toa payoh new town	T
        toamasina	T
        toba tek singh	T
        tobolsk	T
        tobruk	T
        tochigi	T
        tocoa	T
        togo	C
        tokat	T
        tokelau	C
        tokorozawa	T
        tokoza	T
        tokushima	T
        tokuyama	T
        tokyo	T
        toledo	T
        toli-toli	T
        toliara	T
        toluca	T
        tolyatti	T
        tomakomai	T
        tomsk	T
        tonalá	T
        tondabayashichō	T
        tonga	C
        tongchuan	T
        tongchuanshi	T
        tonghua	T
        tongliao	T
        tongling	T
        tongren	T
        tongshan	T
        tongzhou	T
        tonk	T
        toowoomba	T
        topeka	T
        torbat-e ḩeydarīyeh	T
        tordher	T
        toride	T
        toronto	T
        torrance	T
        torrejón de ardoz	T
        torreón	T
        torshavn	T
        toruń	T
        toshima	T
        totonicapán	T
        tottenham	T
        tottori-shi	T
        touba	T
        toufen	T
        touggourt	T
        toulon	T
        toulouse	T
        tours	T
        townsville	T
        toyama	T
        toyohashi	T
        toyokawa	T
        toyonaka	T
        toyota	T
        trabzon	T
        trento	T
        tri-cities	T
        trier	T
        trieste	T
        trincomalee	T
        trindade	T
        trinidad and tobago	C
        tripoli	T
        trois-rivières	T
        trondheim	T
        troparëvo	T
        trujillo	T
        trà vinh	T
        trảng bàng	T
        tsaritsyno	T
        tsentralno-miskyi	T
        tsentralnyi	T
        tseung kwan o	T
        tshikapa	T
        tshilenge	T
        tsing yi town	T
        tsuchiura	T
        tsuen wan	T
        tsukuba	T
        tsuruoka	T
        tsuyama	T
        tubarão	T
        tucson	T
        tuen mun	T
        tuguegarao	T
        tula	T
        tulancingo	T
        tulsa	T
        tuluá	T
        tumkūr	T
        tumxuk	T
        tunduma	T
        tung chung	T
        tungi	T
        tungipara	T
        tunis	T
        tunisia	C
        tunja	T
        turgutlu	T
        turhal	T
        turin	T
        turkey	C
        turkistan	T
        turkmenistan	C
        turks and caicos islands	C
        turku	T
        turmero	T
        turpan	T
        tuscaloosa	T
        tuvalu	C
        tuxtepec	T
        tuxtla	T
        tuy hòa	T
        tuyên quang	T
        tuzla	T
        tver	T
        twifu praso	T
        tychy	T
        tyler	T
        tyoply stan	T
        tyre	T
        tyumen	T
        táriba	T
        tân an	T
        tân châu	T
        târgu mureş	T
        tây hồ	T
        tây ninh	T
        tébessa	T
        tétouan	T
        türkmenabat	T
        tājūrā’	T
        tōkai	T
        tŏkch’ŏn	T
        tịnh biên	T
        u.s. virgin islands	C
        uberaba	T
        uberlândia	T
        ubon ratchathani	T
        udaipur	T
        udgīr	T
        udine	T
        udon thani	T
        udupi	T
        ueda	T
        uganda	C
        ugep	T
        uijeongbu-si	T
        ujjain	T
        ukhta	T
        ukraine	C
        ulaanbaatar	T
        ulan bator	T
        ulan-ude	T
        ulanhot	T
        ulanqab	T
        ulhasnagar	T
        ulsan	T
        ulu bedok	T
        uluberiya	T
        ulyanovsk	T
        umarkot	T
        umeå	T
        umm qaşr	T
        umraniye	T
        umuahia	T
        umuarama	T
        unaizah	T
        ungaran	T
        united arab emirates	C
        united kingdom	C
        united states	C
        united states minor outlying islands	C
        universal city	T
        unnāo	T
        upata	T
        uppal kalan	T
        upper west side	T
        uppsala	T
        urasoe	T
        urayasu	T
        urdaneta	T
        urganch	T
        uromi	T
        ursynów	T
        uruapan	T
        uruguaiana	T
        uruguay	C
        uruma	T
        usera	T
        ussuriysk	T
        ust-kamenogorsk	T
        ust’-ilimsk	T
        utah	S
        utrecht	T
        utsunomiya	T
        uvira	T
        uzbekistan	C
        uzhhorod	T
        uíge	T
        uşak	T
        vacoas	T
        vadodara	T
        vaduz	T
        valdivia	T
        valencia	T
        valenzuela	T
        valera	T
        valinhos	T
        valladolid	T
        valle de la pascua	T
        valledupar	T
        vallejo	T
        valletta	T
        valparaíso	T
        valparaíso de goiás	T
        valsād	T
        van nuys	T
        vancouver	T
        vanderbijlpark	T
        vantaa	T
        vanuatu	C
        vapi	T
        varanasi	T
        varginha	T
        varna	T
        varāmīn	T
        vasco da gama	T
        vasyl'evsky ostrov	T
        vatican	C
        vatican city	T
        vaughan	T
        vedado	T
        vejalpur	T
        velikiy novgorod	T
        velikiye luki	T
        vellore	T
        venezuela	C
        venlo	T
        venustiano carranza	T
        veracruz	T
        vereeniging	T
        verhunskyi	T
        vermont	S
        verona	T
        verāval	T
        veshnyaki	T
        vespasiano	T
        viamão	T
        viana	T
        vicenza	T
        victoria	T
        victoria de durango	T
        victorville	T
        vidisha	T
        vienna	T
        vientiane	T
        vietnam	C
        vigo	T
        vihari	T
        vijayapura	T
        vijayawada	T
        vila andrade	T
        vila curuca	T
        vila flor	T
        vila jacui	T
        vila maria	T
        vila mariana	T
        vila matilde	T
        vila medeiros	T
        vila prudente	T
        vila velha	T
        vilkhivskyi	T
        villa canales	T
        villa lugano	T
        villa mercedes	T
        villa nueva	T
        villahermosa	T
        villaverde	T
        villavicencio	T
        ville-marie	T
        villeray–saint-michel–parc-extension	T
        villeurbanne	T
        vilnius	T
        vinh	T
        vinnytsya	T
        viranşehir	T
        virginia	S
        virginia beach	T
        virār	T
        visakhapatnam	T
        visalia	T
        viseu	T
        vista	T
        vitebsk	T
        vitória	T
        vitória da conquista	T
        vitória de santo antão	T
        vizianagaram	T
        viña del mar	T
        việt trì	T
        việt yên	T
        vladikavkaz	T
        vladimir	T
        vladivostok	T
        vlorë	T
        volgodonsk	T
        volgograd	T
        vologda	T
        volta redonda	T
        volzhsky	T
        voronezh	T
        votorantim	T
        vryheid	T
        vyhurivshchyna-troyeshchyna	T
        vykhino-zhulebino	T
        várzea grande	T
        várzea paulista	T
        västerås	T
        vĩnh châu	T
        vĩnh long	T
        vĩnh yên	T
        vũng tàu	T
        waco	T
        wad medani	T
        wafangdian	T
        wah cantt	T
        wakayama	T
        wakefield	T
        wallis and futuna	C
        walsall	T
        walthamstow	T
        wan chai	T
        wandsbek	T
        wang thonglang	T
        wangsa maju	T
        wanning	T
        wansheng	T
        wanxian	T
        wanzhou	T
        warangal	T
        warder	T
        wardha	T
        warren	T
        warri	T
        warrington	T
        warsaw	T
        warīsān	T
        washington	S
        washington heights	T
        watampone	T
        waterbury	T
        waterloo	T
        watford	T
        watthana	T
        wayaobu	T
        wazirabad	T
        wałbrzych	T
        weifang	T
        weihai	T
        weinan	T
        weldiya	T
        welkom	T
        wellington	T
        wenchang	T
        wenshan city	T
        wenzhou	T
        weru	T
        west bromwich	T
        west covina	T
        west island	T
        west jerusalem	T
        west jordan	T
        west palm beach	T
        west raleigh	T
        west valley city	T
        west virginia	S
        western sahara	C
        westminster	T
        westonaria	T
        whalley	T
        whitby	T
        wichita	T
        wichita falls	T
        wiesbaden	T
        wigan	T
        willemstad	T
        wilmersdorf	T
        wilmington	T
        windhoek	T
        windsor	T
        winejok	T
        winnipeg	T
        winston-salem	T
        winterthur	T
        wisconsin	S
        woking	T
        wola	T
        wolfsburg	T
        wollongong	T
        wolverhampton	T
        wong tai sin	T
        woodlands	T
        worcester	T
        worthing	T
        wrocław	T
        wuchuan	T
        wuda	T
        wugang	T
        wuhai	T
        wuhan	T
        wuhu	T
        wujiaqu	T
        wuppertal	T
        wushan	T
        wuwei	T
        wuxi	T
        wuxue	T
        wuyishan	T
        wuzhishan	T
        wuzhong	T
        wuzhou	T
        wyoming	S
        würzburg	T
        wādī as sīr	T
        włocławek	T
        wŏnju	T
        wŏnsan	T
        xai-xai	T
        xalapa de enríquez	T
        xiamen	T
        xiangcheng	T
        xiangtan	T
        xiangyang	T
        xianning	T
        xiantao	T
        xianyang	T
        xiaogan	T
        xiayang	T
        xiazhen	T
        xichang	T
        xico	T
        xigang	T
        xilin hot	T
        xilinhot	T
        xincheng	T
        xindi	T
        xinghua	T
        xingning	T
        xingtai	T
        xingyi	T
        xining	T
        xinji	T
        xinqiao	T
        xintai	T
        xinxiang	T
        xinyang	T
        xinyi	T
        xinyu	T
        xinyuan	T
        xinzhai	T
        xinzhou	T
        xiulin	T
        xiuying	T
        xiva	T
        xizhi	T
        xi’an	T
        xochimilco	T
        xuancheng	T
        xuanhua	T
        xuchang	T
        xuhui	T
        xunchang	T
        xuyong	T
        xuzhou	T
        xuân lộc	T
        ya'an	T
        yachiyo	T
        yaizu	T
        yakeshi	T
        yakutsk	T
        yamagata	T
        yamaguchi	T
        yamato	T
        yamoussoukro	T
        yamuna nagar	T
        yanbu	T
        yancheng	T
        yangcheng	T
        yangchun	T
        yanghang	T
        yangjiang	T
        yangju	T
        yangon	T
        yangpu	T
        yangquan	T
        yangsan	T
        yangshuo	T
        yangzhou	T
        yanji	T
        yantai	T
        yanzhou	T
        yan’an	T
        yaounde	T
        yaoundé	T
        yaren	T
        yaritagua	T
        yaroslavl	T
        yasenevo	T
        yautepec	T
        yavatmāl	T
        yawnghwe	T
        yazd	T
        yekaterinburg	T
        yelahanka	T
        yelets	T
        yemen	C
        yenagoa	T
        yenangyaung	T
        yeoju	T
        yeosu	T
        yerevan	T
        yevlakh	T
        yevpatoriya	T
        yezhou	T
        yibin	T
        yichang	T
        yichun	T
        yidu	T
        yinchuan	T
        yingkou	T
        yingtan	T
        yintai	T
        yishun new town	T
        yiwu	T
        yixing	T
        yizhou	T
        yogyakarta	T
        yokkaichi	T
        yokohama	T
        yokosuka	T
        yola	T
        yonago	T
        yongchuan	T
        yongji	T
        yongkang	T
        yongzhou	T
        yong’an	T
        yonkers	T
        yono	T
        yopal	T
        york	T
        yoshkar-ola	T
        youkaichi	T
        yuanlin	T
        yuci	T
        yuen long	T
        yuen long kau hui	T
        yuen long san hui	T
        yuepu	T
        yueyang	T
        yulin	T
        yuncheng	T
        yunfu	T
        yunlong	T
        yunusobod	T
        yushu	T
        yuxi	T
        yuyao	T
        yuzhno-sakhalinsk	T
        yên bái	T
        yên vinh	T
        zaanstad	T
        zabrze	T
        zacatecas	T
        zagazig	T
        zagreb	T
        zahedan	T
        zama	T
        zambia	C
        zamboanga	T
        zamora de hidalgo	T
        zango	T
        zanjan	T
        zanzibar	T
        zaoyang	T
        zaozhuang	T
        zapopan	T
        zaporizhzhya	T
        zaragoza	T
        zaria	T
        zarichnyi	T
        zarqa	T
        zawiya	T
        zefta	T
        zelenograd	T
        zemun	T
        zenica	T
        zeytinburnu	T
        zhabei	T
        zhalantun	T
        zhanaozen	T
        zhangjiagang	T
        zhangjiajie	T
        zhangjiakou	T
        zhangye	T
        zhangzhou	T
        zhanjiang	T
        zhaodong	T
        zhaoqing	T
        zhaotong	T
        zhaoyuan	T
        zhaozhou	T
        zheleznodorozhnyy	T
        zhengding	T
        zhengzhou	T
        zhenjiang	T
        zhenping	T
        zhenzhou	T
        zhezqazghan	T
        zhicheng	T
        zhonghe	T
        zhongshan	T
        zhongwei	T
        zhongxiang	T
        zhoucun	T
        zhoukou	T
        zhoushan	T
        zhu cheng city	T
        zhubei	T
        zhucheng	T
        zhuhai	T
        zhuji	T
        zhujing	T
        zhulebino	T
        zhumadian	T
        zhuzhou	T
        zhytomyr	T
        zibo	T
        zielona góra	T
        zigong	T
        ziguinchor	T
        zimbabwe	C
        zinder	T
        zipaquirá	T
        zitong	T
        ziyang	T
        zlatoust	T
        zliten	T
        zoetermeer	T
        zomba	T
        zonguldak	T
        zoucheng	T
        zugló	T
        zumpango	T
        zunyi	T
        zwolle	T
        zyablikovo	T
        zyuzino	T
        zürich	T
        zābol	T
        águas claras	T
        águas lindas de goiás	T
        álvaro obregón	T
        århus	T
        çanakkale	T
        çankaya	T
        çiğli	T
        çorlu	T
        çorum	T
        ébolowa	T
        ðà lạt	T
        ðông hà	T
        ñuñoa	T
        ô môn	T
        örebro	T
        újpest	T
        ürümqi	T
        üsküdar	T
        ādilābād	T
        ādīgrat	T
        ālā'ĕr	T
        āmol	T
        ārabī	T
        āsansol	T
        āsela	T
        čačak	T
        điện bàn	T
        đưc trọng	T
        đống đa	T
        đồng hới	T
        đồng xoài	T
        đức phổ	T
        īlām	T
        īz̄eh	T
        łódź	T
        ōgaki	T
        ōita	T
        ōmuta	T
        ōnojō	T
        ōsaki	T
        ōshū	T
        ōtsu	T
        şabyā	T
        şabāḩ as sālim	T
        şalālah	T
        şanlıurfa	T
        şaḩam	T
        şişli	T
        ţahţā	T
        ţalkhā	T
        ţarţūs	T
        ţimā	T
        ţūz khūrmātū	T
        ŭllyul	T
        ḩadā’iq al qubbah	T
        ḩalwān	T
        ḩamāh	T
        ḩawallī	T
        ḩayy khildā	T
        ṣuwayliḥ	T
        ‘ajlūn	T
        ‘ibrī	T
        """)
}
