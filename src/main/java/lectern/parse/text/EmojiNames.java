package lectern.parse.text;

import java.util.HashMap;
import java.util.Map;

/// The names by which GitHub and others write emoji, those that people use most. Loaded only where
/// a text has one.
final class EmojiNames {
  private static final String TABLE =
      """
      smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 satisfied 😆 joy 😂 rofl 🤣 blush 😊 relaxed
      ☺️ wink 😉 heart_eyes 😍 kissing_heart 😘 kissing 😗 yum 😋 stuck_out_tongue 😛
      stuck_out_tongue_winking_eye 😜 zany_face 🤪 hugs 🤗 thinking 🤔 zipper_mouth_face 🤐
      raised_eyebrow 🤨 neutral_face 😐 expressionless 😑 no_mouth 😶 smirk 😏 unamused 😒 roll_eyes
      🙄 grimacing 😬 lying_face 🤥 relieved 😌 pensive 😔 sleepy 😪 sleeping 😴 mask 😷
      nauseated_face 🤢 sneezing_face 🤧 hot_face 🥵 cold_face 🥶 dizzy_face 😵 exploding_head 🤯
      cowboy_hat_face 🤠 partying_face 🥳 sunglasses 😎 nerd_face 🤓 monocle_face 🧐 confused 😕
      worried 😟 slightly_frowning_face 🙁 open_mouth 😮 hushed 😯 astonished 😲 flushed 😳
      pleading_face 🥺 frowning 😦 anguished 😧 fearful 😨 cold_sweat 😰 cry 😢 sob 😭 scream 😱
      confounded 😖 persevere 😣 disappointed 😞 sweat 😓 sweat_smile 😅 weary 😩 tired_face 😫
      yawning_face 🥱 triumph 😤 rage 😡 pout 😡 angry 😠 innocent 😇 smiling_imp 😈 imp 👿 skull 💀
      hankey 💩 poop 💩 shit 💩 clown_face 🤡 ghost 👻 alien 👽 space_invader 👾 robot 🤖
      slightly_smiling_face 🙂 upside_down_face 🙃 star_struck 🤩 shushing_face 🤫
      smiling_face_with_three_hearts 🥰
      see_no_evil 🙈 hear_no_evil 🙉 speak_no_evil 🙊 kiss 💋 love_letter 💌 cupid 💘 gift_heart 💝
      sparkling_heart 💖 heartbeat 💓 two_hearts 💕 broken_heart 💔 heart ❤️ orange_heart 🧡
      yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 brown_heart 🤎 black_heart 🖤
      white_heart 🤍 100 💯 anger 💢 boom 💥 collision 💥 dizzy 💫 sweat_drops 💦 dash 💨 bomb 💣
      speech_balloon 💬 thought_balloon 💭 zzz 💤
      wave 👋 raised_hand ✋ hand ✋ vulcan_salute 🖖 ok_hand 👌 v ✌️ crossed_fingers 🤞 metal 🤘
      call_me_hand 🤙 point_left 👈 point_right 👉 point_up_2 👆 point_down 👇 point_up ☝️ +1 👍
      thumbsup 👍 -1 👎 thumbsdown 👎 fist ✊ facepunch 👊 punch 👊 clap 👏 raised_hands 🙌 open_hands
      👐 handshake 🤝 pray 🙏 writing_hand ✍️ nail_care 💅 selfie 🤳 muscle 💪 ear 👂 nose 👃 brain 🧠
      tooth 🦷 bone 🦴 eyes 👀 eye 👁️ tongue 👅 lips 👄
      baby 👶 child 🧒 boy 👦 girl 👧 adult 🧑 man 👨 woman 👩 older_man 👴 older_woman 👵 no_good 🙅
      ok_woman 🙆 information_desk_person 💁 raising_hand 🙋 bow 🙇 facepalm 🤦 shrug 🤷 cop 👮
      detective 🕵️ guardsman 💂 construction_worker 👷 prince 🤴 princess 👸 angel 👼 santa 🎅
      superhero 🦸 mage 🧙 zombie 🧟 walking 🚶 running 🏃 runner 🏃 dancer 💃 dancers 👯 family 👪
      busts_in_silhouette 👥 bust_in_silhouette 👤 footprints 👣
      monkey_face 🐵 monkey 🐒 gorilla 🦍 dog 🐶 dog2 🐕 wolf 🐺 fox_face 🦊 raccoon 🦝 cat 🐱 cat2 🐈
      lion 🦁 tiger 🐯 horse 🐴 unicorn 🦄 zebra 🦓 cow 🐮 pig 🐷 boar 🐗 goat 🐐 sheep 🐑 camel 🐫 llama
      🦙 giraffe 🦒 elephant 🐘 mouse 🐭 rat 🐀 hamster 🐹 rabbit 🐰 bear 🐻 koala 🐨 panda_face 🐼
      sloth 🦥 otter 🦦 kangaroo 🦘 turkey 🦃 chicken 🐔 rooster 🐓 hatching_chick 🐣 baby_chick 🐤
      bird 🐦 penguin 🐧 dove 🕊️ eagle 🦅 duck 🦆 swan 🦢 owl 🦉 frog 🐸 crocodile 🐊 turtle 🐢 lizard
      🦎 snake 🐍 dragon_face 🐲 dragon 🐉 t-rex 🦖 whale 🐳 whale2 🐋 dolphin 🐬 fish 🐟 blowfish 🐡
      shark 🦈 octopus 🐙 shell 🐚 crab 🦀 lobster 🦞 snail 🐌 butterfly 🦋 bug 🐛 ant 🐜 bee 🐝
      honeybee 🐝 beetle 🪲 lady_beetle 🐞 cricket 🦗 spider 🕷️ spider_web 🕸️ scorpion 🦂 mosquito
      🦟 paw_prints 🐾
      bouquet 💐 cherry_blossom 🌸 rose 🌹 hibiscus 🌺 sunflower 🌻 blossom 🌼 tulip 🌷 seedling 🌱
      evergreen_tree 🌲 deciduous_tree 🌳 palm_tree 🌴 cactus 🌵 herb 🌿 four_leaf_clover 🍀
      maple_leaf 🍁 fallen_leaf 🍂 leaves 🍃 mushroom 🍄 chestnut 🌰 ear_of_rice 🌾
      grapes 🍇 melon 🍈 watermelon 🍉 tangerine 🍊 lemon 🍋 banana 🍌 pineapple 🍍 mango 🥭 apple 🍎
      green_apple 🍏 pear 🍐 peach 🍑 cherries 🍒 strawberry 🍓 kiwi_fruit 🥝 tomato 🍅 coconut 🥥
      avocado 🥑 eggplant 🍆 potato 🥔 carrot 🥕 corn 🌽 hot_pepper 🌶️ cucumber 🥒 broccoli 🥦 garlic
      🧄 onion 🧅 peanuts 🥜 bread 🍞 croissant 🥐 baguette_bread 🥖 pretzel 🥨 bagel 🥯 pancakes 🥞
      waffle 🧇 cheese 🧀 bacon 🥓 hamburger 🍔 fries 🍟 pizza 🍕 hotdog 🌭 sandwich 🥪 taco 🌮 burrito
      🌯 egg 🥚 fried_egg 🍳 stew 🍲 popcorn 🍿 salt 🧂 bento 🍱 rice_ball 🍙 rice 🍚 curry 🍛 ramen 🍜
      spaghetti 🍝 sushi 🍣 dumpling 🥟 icecream 🍦 ice_cream 🍨 doughnut 🍩 cookie 🍪 birthday 🎂
      cake 🍰 cupcake 🧁 pie 🥧 chocolate_bar 🍫 candy 🍬 lollipop 🍭 honey_pot 🍯 milk_glass 🥛
      coffee ☕ tea 🍵 wine_glass 🍷 cocktail 🍸 tropical_drink 🍹 beer 🍺 beers 🍻 champagne 🍾
      fork_and_knife 🍴 spoon 🥄
      earth_africa 🌍 earth_americas 🌎 earth_asia 🌏 globe_with_meridians 🌐 world_map 🗺️ compass
      🧭 mountain ⛰️ volcano 🌋 desert 🏜️ beach_umbrella 🏖️ stadium 🏟️ building_construction 🏗️
      bricks 🧱 house 🏠 house_with_garden 🏡 office 🏢 post_office 🏣 hospital 🏥 bank 🏦 hotel 🏨
      school 🏫 factory 🏭 castle 🏰 church ⛪ fountain ⛲ tent ⛺ city_sunset 🌆 bridge_at_night 🌉
      ferris_wheel 🎡 roller_coaster 🎢 circus_tent 🎪 steam_locomotive 🚂 train 🚋
      bullettrain_side 🚄 metro 🚇 tram 🚊 station 🚉 bus 🚌 ambulance 🚑 fire_engine 🚒 police_car 🚓
      taxi 🚕 car 🚗 red_car 🚗 blue_car 🚙 truck 🚚 tractor 🚜 racing_car 🏎️ motorcycle 🏍️ bike 🚲
      busstop 🚏 fuelpump ⛽ rotating_light 🚨 traffic_light 🚥 vertical_traffic_light 🚦 stop_sign
      🛑 construction 🚧 anchor ⚓ boat ⛵ sailboat ⛵ canoe 🛶 speedboat 🚤 ship 🚢 airplane ✈️
      flight_departure 🛫 helicopter 🚁 satellite 📡 artificial_satellite 🛰️ rocket 🚀
      flying_saucer 🛸
      hourglass ⌛ hourglass_flowing_sand ⏳ watch ⌚ alarm_clock ⏰ stopwatch ⏱️ timer_clock ⏲️
      clock1 🕐 clock3 🕒 clock12 🕛 new_moon 🌑 full_moon 🌕 crescent_moon 🌙 thermometer 🌡️ sunny
      ☀️ star ⭐ star2 🌟 stars 🌠 milky_way 🌌 cloud ☁️ partly_sunny ⛅ rainbow 🌈 umbrella ☔ zap ⚡
      snowflake ❄️ snowman ⛄ comet ☄️ fire 🔥 droplet 💧 ocean 🌊 tornado 🌪️ fog 🌫️ cyclone 🌀
      jack_o_lantern 🎃 christmas_tree 🎄 fireworks 🎆 sparkler 🎇 firecracker 🧨 sparkles ✨
      balloon 🎈 tada 🎉 confetti_ball 🎊 ribbon 🎀 gift 🎁 ticket 🎫 medal_military 🎖️ trophy 🏆
      medal_sports 🏅 1st_place_medal 🥇 2nd_place_medal 🥈 3rd_place_medal 🥉 soccer ⚽ baseball ⚾
      basketball 🏀 volleyball 🏐 football 🏈 tennis 🎾 golf ⛳ dart 🎯 8ball 🎱 crystal_ball 🔮
      video_game 🎮 joystick 🕹️ slot_machine 🎰 game_die 🎲 jigsaw 🧩 chess_pawn ♟️
      performing_arts 🎭 art 🎨 thread 🧵 yarn 🧶
      eyeglasses 👓 goggles 🥽 necktie 👔 shirt 👕 tshirt 👕 jeans 👖 dress 👗 handbag 👜
      school_satchel 🎒 athletic_shoe 👟 crown 👑 tophat 🎩 mortar_board 🎓 lipstick 💄 ring 💍 gem 💎
      mute 🔇 sound 🔉 loud_sound 🔊 loudspeaker 📢 mega 📣 postal_horn 📯 bell 🔔 no_bell 🔕
      musical_note 🎵 notes 🎶 microphone 🎤 headphones 🎧 radio 📻 saxophone 🎷 guitar 🎸
      musical_keyboard 🎹 trumpet 🎺 violin 🎻 drum 🥁
      iphone 📱 calling 📲 phone ☎️ telephone ☎️ telephone_receiver 📞 pager 📟 fax 📠 battery 🔋
      electric_plug 🔌 computer 💻 desktop_computer 🖥️ printer 🖨️ keyboard ⌨️ computer_mouse 🖱️
      minidisc 💽 floppy_disk 💾 cd 💿 dvd 📀 abacus 🧮 movie_camera 🎥 clapper 🎬 tv 📺 camera 📷
      video_camera 📹 vhs 📼 mag 🔍 mag_right 🔎 candle 🕯️ bulb 💡 flashlight 🔦 notebook 📓
      closed_book 📕 book 📖 open_book 📖 green_book 📗 blue_book 📘 orange_book 📙 books 📚 ledger 📒
      scroll 📜 page_facing_up 📄 page_with_curl 📃 newspaper 📰 bookmark_tabs 📑 bookmark 🔖 label
      🏷️ moneybag 💰 dollar 💵 euro 💶 pound 💷 credit_card 💳 receipt 🧾 chart 💹 email 📧 e-mail 📧
      envelope ✉️ incoming_envelope 📨 outbox_tray 📤 inbox_tray 📥 package 📦 mailbox 📫 postbox 📮
      ballot_box 🗳️ pencil2 ✏️ pencil 📝 memo 📝 pen 🖊️ paintbrush 🖌️ crayon 🖍️ briefcase 💼
      file_folder 📁 open_file_folder 📂 card_index_dividers 🗂️ date 📅 calendar 📆
      spiral_calendar 🗓️ card_index 📇 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉
      bar_chart 📊 clipboard 📋 pushpin 📌 round_pushpin 📍 paperclip 📎 paperclips 🖇️
      straight_ruler 📏 triangular_ruler 📐 scissors ✂️ file_cabinet 🗄️ wastebasket 🗑️ lock 🔒
      unlock 🔓 closed_lock_with_key 🔐 key 🔑 old_key 🗝️ hammer 🔨 axe 🪓 pick ⛏️
      hammer_and_wrench 🛠️ crossed_swords ⚔️ bow_and_arrow 🏹 shield 🛡️ wrench 🔧 nut_and_bolt 🔩
      gear ⚙️ balance_scale ⚖️ link 🔗 chains ⛓️ toolbox 🧰 magnet 🧲 alembic ⚗️ test_tube 🧪
      petri_dish 🧫 dna 🧬 microscope 🔬 telescope 🔭 syringe 💉 pill 💊 adhesive_bandage 🩹
      stethoscope 🩺 door 🚪 bed 🛏️ couch_and_lamp 🛋️ toilet 🚽 shower 🚿 bathtub 🛁 broom 🧹 soap 🧼
      sponge 🧽 fire_extinguisher 🧯 shopping_cart 🛒 coffin ⚰️ moyai 🗿
      warning ⚠️ children_crossing 🚸 no_entry ⛔ no_entry_sign 🚫 radioactive ☢️ biohazard ☣️
      arrow_up ⬆️ arrow_upper_right ↗️ arrow_right ➡️ arrow_lower_right ↘️ arrow_down ⬇️
      arrow_lower_left ↙️ arrow_left ⬅️ arrow_upper_left ↖️ arrow_up_down ↕️ left_right_arrow
      ↔️ leftwards_arrow_with_hook ↩️ arrow_right_hook ↪️ arrow_heading_up ⤴️
      arrow_heading_down ⤵️ arrows_clockwise 🔃 arrows_counterclockwise 🔄 back 🔙 end 🔚 on 🔛
      soon 🔜 top 🔝 twisted_rightwards_arrows 🔀 repeat 🔁 arrow_forward ▶️ fast_forward ⏩
      arrow_backward ◀️ rewind ⏪ pause_button ⏸️ stop_button ⏹️ record_button ⏺️
      signal_strength 📶 infinity ♾️ recycle ♻️ trident 🔱 beginner 🔰 o ⭕ white_check_mark ✅
      ballot_box_with_check ☑️ heavy_check_mark ✔️ heavy_multiplication_x ✖️ x ❌
      negative_squared_cross_mark ❎ heavy_plus_sign ➕ heavy_minus_sign ➖ heavy_division_sign ➗
      bangbang ‼️ interrobang ⁉️ question ❓ grey_question ❔ exclamation ❗
      heavy_exclamation_mark ❗ grey_exclamation ❕ copyright ©️ registered ®️ tm ™️ hash #️⃣
      zero 0️⃣ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine
      9️⃣ keycap_ten 🔟 abc 🔤 1234 🔢 information_source ℹ️ ok 🆗 up 🆙 cool 🆒 new 🆕 free 🆓 sos 🆘
      vs 🆚 id 🆔 parking 🅿️ wheelchair ♿ red_circle 🔴 orange_circle 🟠 yellow_circle 🟡
      green_circle 🟢 large_blue_circle 🔵 purple_circle 🟣 brown_circle 🟤 black_circle ⚫
      white_circle ⚪ red_square 🟥 green_square 🟩 blue_square 🟦 yellow_square 🟨
      black_large_square ⬛ white_large_square ⬜ small_blue_diamond 🔹 small_orange_diamond 🔸
      large_blue_diamond 🔷 large_orange_diamond 🔶 radio_button 🔘
      checkered_flag 🏁 triangular_flag_on_post 🚩 crossed_flags 🎌 black_flag 🏴 white_flag 🏳️
      pirate_flag 🏴‍☠️ rainbow_flag 🏳️‍🌈 cn 🇨🇳 de 🇩🇪 es 🇪🇸 fr 🇫🇷 gb 🇬🇧 uk 🇬🇧 it 🇮🇹 jp 🇯🇵 kr 🇰🇷
      ru 🇷🇺 us 🇺🇸 eu 🇪🇺 canada 🇨🇦 india 🇮🇳 brazil 🇧🇷 ukraine 🇺🇦 poland 🇵🇱 austria 🇦🇹
      switzerland 🇨🇭 netherlands 🇳🇱 sweden 🇸🇪
      """;

  static final Map<String, String> ALL = all();

  private EmojiNames() {}

  private static Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    String[] words = TABLE.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      all.put(words[i], words[i + 1]);
    }
    return all;
  }
}
